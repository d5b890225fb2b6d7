import { chance, isLong } from '../../reliability/scale.ts';

/** A few of them, drawn by the seed; all in the long version. */
export function drawn<T>(all: readonly T[], few: number): readonly T[] {
  if (isLong) return all;
  const random = chance();
  return all
    .map((each) => [random(), each] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, few)
    .map(([, each]) => each);
}
