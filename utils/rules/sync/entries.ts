import * as v from 'valibot';
import { type Json, jsonText } from './json';

/** So many deletions are remembered: a machine that has missed more may bring back what was deleted. */
const MOST_DELETIONS = 200;

// It is read from JSON, and what it is for a rule or a setting is asked where it is used.
const JsonSchema = v.custom<Json>(() => true);

/** One thing that a person's machines share: a rule (`r/id`) or a setting (`s/name`). */
export interface Entry {
  readonly key: string;
  /** When it was changed last, in milliseconds since 1970. */
  readonly at: number;
  /** `null`: it was deleted. */
  readonly value: Json;
}

/** Entries as they are written: the names of their parts would take much of the little room. */
export const EntriesSchema = v.pipe(
  v.array(v.strictTuple([v.string(), v.number(), JsonSchema])),
  v.transform((rows) => rows.map(([key, at, value]): Entry => ({ key, at, value }))),
);

/** All entries, one a key. */
export type Entries = ReadonlyMap<string, Entry>;

export const entriesOf = (list: readonly Entry[]): Entries => {
  const entries = new Map<string, Entry>();
  for (const entry of list) entries.set(entry.key, newer(entries.get(entry.key), entry));
  return entries;
};

/** The one of two that counts; of the same age a deletion, else always the same one. */
function newer(a: Entry | undefined, b: Entry): Entry {
  if (!a) return b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.value === null || b.value === null) return a.value === null ? a : b;
  return jsonText(a.value) >= jsonText(b.value) ? a : b;
}

/** What two machines know together: of each thing what was said last. */
export const merge = (a: Entries, b: Entries): Entries => entriesOf([...a.values(), ...b.values()]);

/**
 * The same without the oldest deletions, where there are many. No clock has a say: machines whose clocks
 * differ would each bring back what the other has forgotten, without end.
 */
export function withoutOld(entries: Entries): Entries {
  const deletions = [...entries.values()].filter(({ value }) => value === null);
  const oldest = deletions
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
    .slice(MOST_DELETIONS);
  const forgotten = new Set(oldest.map(({ key }) => key));
  return new Map([...entries].filter(([key]) => !forgotten.has(key)));
}

/** Whether both say the same, times included. */
export const isSame = (a: Entries, b: Entries): boolean =>
  a.size === b.size &&
  [...a.values()].every(({ key, at, value }) => {
    const other = b.get(key);
    return other?.at === at && jsonText(other.value) === jsonText(value);
  });
