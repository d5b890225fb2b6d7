import { isSuite } from '../../reliability/scale.ts';

const wait = (ms: number) => new Promise((done) => setTimeout(done, Math.max(0, ms)));

/** Stops the worker; tells whether there was one. */
type Kill = () => Promise<boolean>;

/** Kills `perSecond` times a second on average, at random moments, for `ms` milliseconds; gives how often. */
export async function killAtRate(
  kill: Kill,
  { ms, perSecond }: { readonly ms: number; readonly perSecond: number },
  next: () => number,
): Promise<number> {
  const start = performance.now();
  let [at, kills] = [start, 0];
  while (at < start + ms) {
    at += (next() * 2000) / perSecond;
    await wait(at - performance.now());
    if (await kill()) kills++;
  }
  return kills;
}

/** Kills `count` times at random moments: most soon after one another, some when much has been done. */
export async function killTimes(kill: Kill, count: number, next: () => number): Promise<void> {
  for (let kills = 0; kills < count; ) {
    await wait(next() * (next() < 0.15 ? 600 : 60));
    if (await kill()) kills++;
  }
}

/** A machine may have other things to do all the same: so often it is measured anew. */
const TRIES = isSuite ? 3 : 1;

/** Measures until the goal is met, a few times at most; gives the last measure. */
export async function untilMet<T extends { readonly isMet: boolean }>(
  measure: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const measured = await measure();
    if (measured.isMet || tries === TRIES) return measured;
  }
}
