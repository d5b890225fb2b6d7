// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStyle } from '@/utils/page/notice-style';

const settle = () => vi.advanceTimersByTimeAsync(0);

function keeping() {
  const host = document.createElement('compose-guard-notice');
  document.body.append(host);
  const meddled = vi.fn();
  return { host, meddled, style: keepStyle(host, meddled) };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('it takes nothing of what the page says of its own elements, letters included', () => {
  const said = keeping().host.getAttribute('style') ?? '';
  const rules = said
    .split(';')
    .map((rule) => rule.replace(/\s/g, ''))
    .filter(Boolean);
  expect(rules[0]).toBe('all:initial!important');
  expect(rules.every((rule) => rule.endsWith('!important'))).toBe(true);
});

test.each<[string, (host: HTMLElement) => void]>([
  ['another style', (host) => host.setAttribute('style', 'opacity: 0')],
  ['no style', (host) => host.removeAttribute('style')],
  ['a class', (host) => host.setAttribute('class', 'page')],
  ['no popover', (host) => host.removeAttribute('popover')],
])('a page that gives it %s is heard of, and it is put right', async (_, meddle) => {
  const { host, meddled, style } = keeping();
  const before = host.getAttribute('style');
  meddle(host);
  expect(style.isKept()).toBe(false);
  await settle();
  expect(meddled).toHaveBeenCalled();
  expect(style.isKept()).toBe(true);
  expect([host.getAttribute('style'), host.className]).toEqual([before, '']);
});

test('a page that never stops is left to it for a while, and put right afterwards', async () => {
  const { host, style } = keeping();
  for (let times = 0; times < 30; times++) {
    host.setAttribute('style', `opacity: ${times}`);
    await settle();
  }
  expect(style.isKept()).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(style.isKept()).toBe(true);
});
