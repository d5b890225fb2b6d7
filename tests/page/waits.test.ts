// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWaits, type Waits } from '@/utils/page/waits';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const body = new Set([document.body]);
const distanceOf = vi.fn<() => 'near' | 'close' | 'far'>();

/** After how many milliseconds it is looked again; `null` when it is not within half a minute. */
function waitFor(begin: (waits: ReturnType<typeof createWaits>) => void): number | null {
  const start = performance.now();
  let at: number | null = null;
  const look = () => {
    // Timers round their times up.
    at ??= Math.floor((performance.now() - start) / 10) * 10;
  };
  begin(createWaits(distanceOf, look));
  vi.advanceTimersByTime(30_000);
  return at;
}

/** [how far the change is, how long it takes until the page is judged again] */
test.each([
  ['near', 150],
  ['close', 2000],
  ['far', 10_000],
] as const)('a change that is %s', (distance, ms) => {
  distanceOf.mockReturnValue(distance);
  expect(waitFor(({ touch }) => touch(body))).toBe(ms);
});

test('how far many changes are is asked once', () => {
  distanceOf.mockReset().mockReturnValue('far');
  waitFor(({ touch }) => {
    touch(body);
    touch(new Set([document.documentElement]));
  });
  expect(distanceOf).toHaveBeenCalledTimes(1);
});

/** [what happens between two changes of the same, how often it is asked how far away it is] */
test.each([
  ['nothing', () => undefined, 1],
  ['the page is judged', ({ end }: Waits) => end(), 2],
] as const)('%s between two changes of the same', (_, between, times) => {
  distanceOf.mockReset().mockReturnValue('far');
  waitFor((waits) => {
    waits.touch(body);
    vi.advanceTimersByTime(1000);
    between(waits);
    waits.touch(body);
  });
  expect(distanceOf).toHaveBeenCalledTimes(times);
});

/** [how far it is, how long after it was judged it changes again, how long it takes until it is judged again] */
test.each([
  ['near', 500, 2000],
  ['near', 1999, 2000],
  ['near', 2000, 150],
  ['far', 500, 10_000],
] as const)('what is %s and changes again %i ms after it was judged', (distance, after, ms) => {
  distanceOf.mockReturnValue(distance);
  const between = vi.fn();
  const waits = createWaits(distanceOf, between);
  waits.touch(body);
  vi.advanceTimersByTime(30_000);
  waits.end();
  between.mockClear();
  vi.advanceTimersByTime(after);
  waits.touch(body);
  vi.advanceTimersByTime(ms - 10);
  expect(between).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(between).toHaveBeenCalled();
});

test('the sooner of two waits counts', () => {
  distanceOf.mockReturnValue('far');
  const ms = waitFor(({ settle, touch }) => {
    touch(body);
    settle();
  });
  expect(ms).toBe(150);
});

test('what is judged now waits no longer', () => {
  const ms = waitFor(({ end, settle, touch }) => {
    touch(body);
    settle();
    end();
  });
  expect(ms).toBeNull();
});

test('what takes long is done less often', () => {
  const ms = waitFor(({ settle, spent }) => {
    spent(100);
    settle();
  });
  expect(ms).toBe(5000);
});

test('nothing touched is nothing to wait for', () => {
  expect(waitFor(({ touch }) => touch(new Set()))).toBeNull();
});
