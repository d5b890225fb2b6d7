// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRefresh } from '@/utils/page/refreshing';

let frames: (() => void)[] = [];
const frame = () => {
  for (const work of frames.splice(0)) work();
};
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function refreshing(ms: number) {
  const look = vi.fn();
  const stop = new AbortController();
  return { look, refresh: createRefresh(look, () => ms, stop.signal), stop };
}

test('one look before the next frame for all that ask', () => {
  const { look, refresh } = refreshing(0);
  for (const isUrgent of [false, true, false]) refresh(isUrgent);
  expect(look).not.toHaveBeenCalled();
  frame();
  expect(look).toHaveBeenCalledOnce();
});

test('events that nobody sent wait where much time was used; what a person does never', () => {
  const { look, refresh } = refreshing(500);
  for (let at = 0; at < 1000; at++) refresh(false);
  frame();
  expect(look).not.toHaveBeenCalled();
  refresh(true);
  frame();
  expect(look).toHaveBeenCalledOnce();
  refresh(false);
  vi.advanceTimersByTime(500);
  frame();
  expect(look).toHaveBeenCalledTimes(2);
});

test('nobody looks after the end', () => {
  const { look, refresh, stop } = refreshing(0);
  refresh(true);
  stop.abort();
  frame();
  expect(look).not.toHaveBeenCalled();
});
