import type { ListFiles } from '@/utils/availability/parse';

/** A value in a file, with the way to it. */
export interface Place {
  readonly file: string;
  readonly path: string;
  /** The key it stands under; what stands in an array has the key of the array. */
  readonly key: string;
  readonly value: unknown;
}

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value of every file, outer ones first. */
export const placesOf = (files: ListFiles): Place[] =>
  Object.entries(files).flatMap(([file, value]) => [
    ...placesBelow({ file, path: '', key: '', value }),
  ]);

/** `place` and all that is in it. */
function* placesBelow(place: Place): Generator<Place> {
  yield place;
  const { file, value } = place;
  if (Array.isArray(value))
    for (const [i, item] of value.entries())
      yield* placesBelow({ file, path: joined(place, `${i}`), key: place.key, value: item });
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value))
      yield* placesBelow({ file, path: joined(place, key), key, value: item });
}

/** The path of what stands under `key` in `place`. */
export const joined = ({ path }: Place, key: string): string => (path ? `${path}.${key}` : key);
