// Runs in the page: the storm itself, and what the page sees of it.
import { hostile, type Storm } from './hostile';
import { calmDown, mixed } from './mixed';
import { numbers } from './pieces';
import { places } from './places';

export { fights } from './hostile';
export { build, notices, places, wrong } from './places';

export type StormKind = keyof typeof hostile | 'mixed';

/** What came of a storm since somebody last asked; times in milliseconds. */
export interface Told {
  readonly ops: number;
  readonly ms: number;
  /** The longest time in which the page could do nothing. */
  readonly longestGap: number;
  /** The longest time between two frames. */
  readonly longestFrame: number;
}

/** After a longer halt the storm does not make up for what it missed. */
const MOST_MS = 100;

let stop = () => {};
let begun = performance.now();
let ops = 0;
let longestGap = 0;
let longestFrame = 0;

const storms: Readonly<Record<StormKind, Storm>> = {
  ...hostile,
  mixed: { act: mixed, end: calmDown },
};

/** Does so many operations a second until `end` is called. */
export function start(kind: StormKind, perSecond: number, seed: number): void {
  stop();
  const { act, end } = storms[kind];
  const chance = numbers(seed);
  let at = 0;
  let last = performance.now();
  let timer = 0;
  let frame = 0;
  let drawn = last;
  const tick = () => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    let due = (Math.min(MOST_MS, now - last) * perSecond) / 1000;
    last = now;
    while (due > 0) {
      const did = act(places(), chance, at++);
      due -= did;
      ops += did;
    }
    timer = window.setTimeout(tick);
  };
  const draw = (now: number) => {
    longestFrame = Math.max(longestFrame, now - drawn);
    drawn = now;
    frame = requestAnimationFrame(draw);
  };
  timer = window.setTimeout(tick);
  frame = requestAnimationFrame(draw);
  told();
  stop = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    end?.(places());
    stop = () => {};
  };
}

export const end = (): void => stop();

/** What came of it since the last time. */
export function told(): Told {
  const now = performance.now();
  const since = { longestFrame, longestGap, ms: now - begun, ops };
  begun = now;
  ops = 0;
  longestFrame = 0;
  longestGap = 0;
  return since;
}
