import * as v from 'valibot';
import { actions } from '@/utils/availability/vocabulary';

const Words = v.array(v.pipe(v.string(), v.minLength(1)));
const ByAction = v.record(v.picklist(actions), Words);

/** One file `assets/words/<language>.json`: how dashboards in that language speak. */
export const WordsSchema = v.strictObject({
  /** Whole labels around a network's name, `{n}`, by the action they mean. */
  labels: v.optional(ByAction, {}),
  /** Whole labels around a network's name that name it without an action. */
  names: v.optional(Words, []),
  /** Whole labels that mean one network without naming it ("Tweet"), by network and action. */
  own: v.optional(v.record(v.string(), ByAction), {}),
  /** Words of headings under which nothing is posted: statistics, tracking, previews. */
  quiet: v.optional(Words, []),
  /** Whole labels of controls that publish, schedule or keep a post. */
  submit: Words,
  /** Words of headings, labels and addresses that say what a region is for. */
  topics: v.optional(ByAction, {}),
  /** Whole labels of controls inside a row or card, by the action they perform. */
  verbs: v.optional(ByAction, {}),
});
export type Words = v.InferOutput<typeof WordsSchema>;

type ActionWords = Readonly<Partial<Record<string, readonly string[]>>>;

/** The words of all languages together. */
export interface WordTables {
  readonly labels: ActionWords;
  readonly names: readonly string[];
  readonly own: Readonly<Record<string, ActionWords>>;
  readonly quiet: readonly string[];
  readonly submit: readonly string[];
  readonly topics: ActionWords;
  readonly verbs: ActionWords;
}

function mergeByAction(tables: readonly ActionWords[]): ActionWords {
  const merged = new Map<string, Set<string>>();
  for (const table of tables)
    for (const [action, words] of Object.entries(table))
      merged.set(action, new Set([...(merged.get(action) ?? []), ...(words ?? [])]));
  return Object.fromEntries([...merged].map(([action, words]) => [action, [...words]]));
}

/** Joins the tables of several languages: a page may mix them. */
export function mergeWords(tables: readonly Words[]): WordTables {
  const joined = (pick: (table: Words) => readonly string[]) => [...new Set(tables.flatMap(pick))];
  const networks = new Set(tables.flatMap(({ own }) => Object.keys(own)));
  return {
    labels: mergeByAction(tables.map(({ labels }) => labels)),
    names: joined(({ names }) => names),
    own: Object.fromEntries(
      [...networks].map((id) => [id, mergeByAction(tables.map(({ own }) => own[id] ?? {}))]),
    ),
    quiet: joined(({ quiet }) => quiet),
    submit: joined(({ submit }) => submit),
    topics: mergeByAction(tables.map(({ topics }) => topics)),
    verbs: mergeByAction(tables.map(({ verbs }) => verbs)),
  };
}
