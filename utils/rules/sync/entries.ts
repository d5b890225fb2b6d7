import * as v from 'valibot';
import { type Json, jsonText } from './json';

const DAY_MS = 86_400_000;
/** A machine that was away for longer may bring back what was deleted meanwhile. */
const REMEMBERED_MS = 180 * DAY_MS;

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

/** The same without deletions that were made long before `now`, in milliseconds since 1970. */
export const withoutOld = (entries: Entries, now: number): Entries =>
  new Map([...entries].filter(([, { at, value }]) => value !== null || at > now - REMEMBERED_MS));

/** Whether both say the same, times included. */
export const isSame = (a: Entries, b: Entries): boolean =>
  a.size === b.size &&
  [...a.values()].every(({ key, at, value }) => {
    const other = b.get(key);
    return other?.at === at && jsonText(other.value) === jsonText(value);
  });
