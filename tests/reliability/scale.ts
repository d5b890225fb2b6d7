import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Whether the suites run as long as they are meant to run now and then: `--long`. */
export const isLong = process.env.SUITE_LONG === '1';

/** Whether a suite runs by itself; in `npm test` it shares the machine and the time with all other tests. */
export const isSuite = process.env.SUITE_SEED !== undefined;

/** How many times something is tried: fewest in each `npm test`, more in a suite by itself, many with `--long`. */
export const times = (fewest: number, long: number, inSuite = fewest): number => {
  if (isLong) return long;
  return isSuite ? inSuite : fewest;
};

/** Where chance begins: in `npm test` always the same, in a suite drawn anew, and set by `--seed=`. */
export const seed = Number(process.env.SUITE_SEED ?? 1);

/** Numbers from 0 to below 1, the same ones for the same `from`. */
export function chance(from: number = seed): () => number {
  const generator = xoroshiro128plus(from);
  return () => uniformFloat64(generator);
}
