import { createPace } from './pace';

/** To look around a large page takes long: the part of the time that may be spent on it, with some at once. */
const SHARE = 0.006;
const RESERVE_MS = 800;

const pace = createPace({ most: RESERVE_MS, share: SHARE });
const waiting = new Set<() => void>();
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function nextFrame(): void {
  timer = undefined;
  frame ||= requestAnimationFrame(next);
}

function next(): void {
  frame = 0;
  const [work] = waiting;
  if (!work) return;
  waiting.delete(work);
  const start = performance.now();
  work();
  pace.spend(performance.now() - start);
  if (waiting.size > 0) ask();
}

function ask(): void {
  if (frame !== 0 || timer !== undefined) return;
  const ms = pace.wait();
  if (ms === 0) nextFrame();
  else timer = setTimeout(nextFrame, ms);
}

/**
 * Does `work` before a next frame is painted, once however often it is asked for, and no other such work
 * in the same; later where such work has taken much of the time, unless it `isUrgent`.
 */
export function inTurn(work: () => void, isUrgent = false): void {
  waiting.add(work);
  if (isUrgent) {
    clearTimeout(timer);
    nextFrame();
  } else ask();
}

/** Forgets work that was to be done. */
export function notAnyMore(work: () => void): void {
  waiting.delete(work);
}
