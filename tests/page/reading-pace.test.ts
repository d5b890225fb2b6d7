// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingPace } from '@/utils/page/reading-pace';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Milliseconds that one document uses in an hour in which it works whenever it may, once its reserve is used. */
function usedInAnHour(): number {
  const pace = readingPace();
  const workFor = (ms: number) => {
    const end = performance.now() + ms;
    while (performance.now() < end) {
      pace.spend(10);
      vi.advanceTimersByTime(10 + pace.wait());
    }
    return pace.used();
  };
  const before = workFor(1_000_000);
  return workFor(3_600_000) - before;
}

/** [where, how many frames the page has, how many documents work] */
test.each([
  ['the page itself', null, 1],
  ['its only frame', 1, 1],
  ['three frames', 3, 3],
  ['thirty frames', 30, 30],
  ['three hundred frames', 300, 300],
] as const)('%s: all of them together stay below 2 in 100', (_, frames, documents) => {
  if (frames !== null) vi.stubGlobal('top', { length: frames });
  expect((documents * usedInAnHour()) / 3_600_000).toBeLessThan(0.025);
});

test('where the page does not say how many frames it has it counts as one', () => {
  const top = Object.defineProperty({}, 'length', {
    get: () => {
      throw new Error('no');
    },
  });
  vi.stubGlobal('top', top);
  expect(usedInAnHour() / 3_600_000).toBeLessThan(0.01);
});
