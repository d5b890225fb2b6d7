import * as v from 'valibot';
import type { Problem } from '@/utils/availability/parse';

const pathOf = (issue: v.BaseIssue<unknown>) => (issue.path ?? []).map(({ key }) => String(key));

/** Whether an issue only says that a key is not known: readers leave such keys alone. */
const isUnknownKey = ({ type, expected, path }: v.BaseIssue<unknown>) =>
  type === 'strict_object' && expected === 'never' && !Array.isArray(path?.at(-1)?.input);

/** Where something stands in a document: in which entry, and the path inside it. */
export interface Place {
  readonly file: string;
  readonly path: string;
}

/** A place inside `place`. */
export const inside = ({ file, path }: Place, key: string | number): Place => ({
  file,
  path: path === '' ? `${key}` : `${path}.${key}`,
});

/** The value without what stands at `path`. */
function without(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => (`${index}` === key ? without(item, rest) : item));
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    entries.flatMap(([name, item]): [string, unknown][] => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 ? [] : [[name, without(item, rest)]];
    }),
  );
}

/** More strange keys than this in one entry, and it is taken for no entry of the list at all. */
const MOST_UNKNOWN_KEYS = 100;

/**
 * What this reader understands of `input`: keys that it does not know are skipped, and `null` comes
 * back when something else does not fit. Each piece left out is added to `skipped` with its place.
 */
export function understand<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  place: Place,
  skipped: Problem[],
): T | null {
  let rest = input;
  for (let tries = 0; tries <= MOST_UNKNOWN_KEYS; tries++) {
    const result = v.safeParse(schema, rest);
    if (result.success) return result.output;
    const issue = result.issues.find(isUnknownKey) ?? result.issues[0];
    const { file, path } = pathOf(issue).reduce(inside, place);
    skipped.push({ file, path: path || '(whole entry)', message: issue.message });
    if (!isUnknownKey(issue)) return null;
    rest = without(rest, pathOf(issue));
  }
  return null;
}

/** The items of an array that are understood. */
export const understandAll = <T>(
  schema: v.GenericSchema<unknown, T>,
  items: readonly unknown[],
  placeOf: (index: number) => Place,
  skipped: Problem[],
): T[] =>
  items.flatMap((item, index) => {
    const understood = understand(schema, item, placeOf(index), skipped);
    return understood === null ? [] : [understood];
  });
