// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { type NoticesInput, provideNotices } from '@/utils/page/notice-bridge';
import { showNotices } from '@/utils/page/notices';
import type { GuardedRegion } from '@/utils/page/regions';

const shown = vi.fn<(input: NoticesInput) => void>();
const region = (kind: 'compose' | 'navigation'): GuardedRegion => ({
  region: { box: document.body, kind },
  units: [],
});
const nothing = () => undefined;
const inject = vi.fn(async () => {
  provideNotices({ focus: () => true, show: shown });
  return true;
});
const start = () =>
  showNotices({
    editorsIn: () => [],
    inject,
    plan: plan(),
    refresh: nothing,
    showRegion: nothing,
    site: { pauseHere: nothing, snooze: nothing, warnHere: nothing },
  });
const lastShown = () => shown.mock.lastCall?.[0].regions.length ?? 0;
const HOUR = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test('nothing is brought for the navigation alone, nor as long as a snooze lasts', async () => {
  const notices = start();
  notices.update([region('navigation')]);
  notices.quiet(HOUR);
  notices.update([region('compose')]);
  await vi.advanceTimersByTimeAsync(HOUR - 1);
  expect(inject).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(inject).toHaveBeenCalledOnce();
  expect(lastShown()).toBe(1);
});

test('a snooze takes notices away, and its end brings them back', async () => {
  const notices = start();
  notices.update([region('compose')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(lastShown()).toBe(1);
  notices.quiet(HOUR);
  expect(lastShown()).toBe(0);
  notices.quiet(null);
  expect(lastShown()).toBe(1);
});

test('a guard that has ended clears nothing when its snooze is over', async () => {
  const notices = start();
  notices.quiet(HOUR);
  notices.update([]);
  shown.mockClear();
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(shown).not.toHaveBeenCalled();
});
