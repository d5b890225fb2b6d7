// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHover } from '@/utils/page/hover';

const host = document.createElement('div');
const content = host.attachShadow({ mode: 'open' });
content.innerHTML = '<p>Kept</p><button>Undo</button>';
const [text, button] = [...content.children] as [Element, Element];

function moves(type: string, target: Element, to: Element | null = null, isTrusted = true): void {
  const event = new MouseEvent(type, { bubbles: true, composed: true, relatedTarget: to });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

function watching() {
  const look = vi.fn();
  const stop = new AbortController();
  return { look, looks: watchHover(content, look, stop.signal), stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nobody looks before a pointer comes, then again and again until it has left', () => {
  const { look, looks } = watching();
  vi.advanceTimersByTime(1_000);
  expect([looks(), look.mock.calls.length]).toEqual([null, 0]);
  moves('pointerover', text);
  expect(looks()).toBe(0);
  vi.advanceTimersByTime(1_000);
  const during = looks() ?? 0;
  expect(during).toBeGreaterThanOrEqual(10);
  expect(look).toHaveBeenCalledTimes(during);
  moves('pointerout', text);
  expect(looks()).toBeNull();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(during);
});

test('a pointer that moves from one part to another has been there all the time', () => {
  const { looks } = watching();
  moves('pointerover', text);
  vi.advanceTimersByTime(100);
  const before = looks() ?? 0;
  moves('pointerout', text, button);
  moves('pointerover', button, text);
  expect(looks()).toBe(before);
});

test('one that comes again is looked at anew', () => {
  const { looks } = watching();
  moves('pointerover', text);
  vi.advanceTimersByTime(100);
  moves('pointerout', text);
  moves('pointerover', text);
  expect(looks()).toBe(0);
});

test('a pointer that nobody moves neither comes nor leaves', () => {
  const { looks } = watching();
  moves('pointerover', text, null, false);
  expect(looks()).toBeNull();
  moves('pointerover', text);
  moves('pointerout', text, null, false);
  expect(looks()).toBe(0);
});

test('nobody looks after the end', () => {
  const { look, stop } = watching();
  moves('pointerover', text);
  stop.abort();
  vi.advanceTimersByTime(1_000);
  expect(look).not.toHaveBeenCalled();
});
