// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShadows, type OpenShadow } from '@/utils/page/shadows';

afterEach(() => void vi.useRealTimers());
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="a"></div><x-box></x-box><p id="p"></p>';
});
const get = (selector: string) => document.querySelector(selector) as Element;
const closedOf = (element: Element, closed: ShadowRoot): OpenShadow => {
  return (asked) => (asked === element ? closed : null);
};

function meetAll(openClosed: OpenShadow = () => null) {
  const found: ShadowRoot[] = [];
  const late = vi.fn();
  const stop = new AbortController();
  const shadows = createShadows(
    { found: (root) => found.push(root), foundLate: late, openClosed },
    stop.signal,
  );
  for (const element of document.body.children) shadows.meet(element, element.localName);
  return { found, late, shadows, stop };
}

test('an open shadow tree is found once', () => {
  const root = get('x-box').attachShadow({ mode: 'open' });
  const { found, shadows } = meetAll();
  shadows.meet(get('x-box'), 'x-box');
  shadows.add(root);
  expect(found).toEqual([root]);
});

test('a closed one is found where the browser opens it', () => {
  const root = get('x-box').attachShadow({ mode: 'closed' });
  expect(meetAll().found).toEqual([]);
  expect(meetAll(closedOf(get('x-box'), root)).found).toEqual([root]);
});

test.each(['#a', 'x-box'])('a tree that %s gets later is found at the next look', (host) => {
  const { found, shadows } = meetAll();
  const root = get(host).attachShadow({ mode: 'open' });
  shadows.meetAgain();
  shadows.meetAgain();
  expect(found).toEqual([root]);
});

test('one that nothing tells of is found in the end, and looked for no longer than asked', () => {
  const { found, late, stop } = meetAll();
  const root = get('#a').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(10_000);
  expect([found, late.mock.calls.length]).toEqual([[root], 1]);
  stop.abort();
  get('x-box').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(60_000);
  expect(found).toEqual([root]);
});

test('a closed one of a plain element is looked for when something happens', () => {
  let closed: ShadowRoot | null = null;
  const { found, shadows } = meetAll((element) => (element === get('#a') ? closed : null));
  closed = get('#a').attachShadow({ mode: 'closed' });
  vi.advanceTimersByTime(60_000);
  expect(found).toEqual([]);
  shadows.meetAgain();
  expect(found).toEqual([closed]);
});

test('it is looked for less often, until something new comes', () => {
  const asked = vi.fn((_: Element) => null);
  const { shadows } = meetAll(asked);
  const looksIn = (ms: number) => {
    asked.mockClear();
    vi.advanceTimersByTime(ms);
    return asked.mock.calls.filter(([element]) => element === get('x-box')).length;
  };
  expect([looksIn(10_000), looksIn(49_000), looksIn(1000), looksIn(40_000)]).toEqual([1, 0, 1, 0]);
  shadows.meet(document.createElement('x-box'), 'x-box');
  expect(looksIn(10_000)).toBe(1);
});

test('a tree that left with its host is let go, and found again when it comes back', () => {
  const root = get('x-box').attachShadow({ mode: 'open' });
  const { found, shadows } = meetAll();
  const roots = new Set<Document | ShadowRoot>([document, root]);
  const host = get('x-box');
  shadows.leave(roots);
  expect([...roots]).toEqual([document, root]);
  host.remove();
  shadows.leave(roots);
  expect([...roots]).toEqual([document]);
  document.body.append(host);
  shadows.meet(host, 'x-box');
  expect(found).toEqual([root, root]);
});
