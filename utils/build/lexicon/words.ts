import * as v from 'valibot';
import { actions } from '../../availability/vocabulary';

const Patterns = v.array(v.pipe(v.string(), v.minLength(1)));
const ByAction = v.record(v.picklist(actions), Patterns);

/** One file `assets/words/<language>.json`: how dashboards in that language speak; see its README. */
export const WordsSchema = v.strictObject({
  glued: v.optional(v.boolean(), false),
  labels: v.optional(ByAction, {}),
  names: v.optional(Patterns, []),
  own: v.optional(v.record(v.string(), ByAction), {}),
  quiet: v.optional(Patterns, []),
  submit: Patterns,
  suffixes: v.optional(Patterns, []),
  tags: v.optional(Patterns, []),
  topics: v.optional(ByAction, {}),
  verbs: v.optional(ByAction, {}),
});
export type Words = v.InferOutput<typeof WordsSchema>;
