import * as v from 'valibot';

const Networks = v.record(v.string(), v.string());

const LabelPatternSchema = v.tuple([
  /**
   * `name` and `label` hold a network's name, `own` means one network without naming it, `submit`
   * publishes or keeps a post, `verb` acts on the row around it.
   */
  v.picklist(['name', 'label', 'own', 'submit', 'verb']),
  /** The action that it names, if any. */
  v.string(),
  /** The network of an `own` pattern. */
  v.string(),
  /** Squeezed; what is written between brackets is a choice. */
  v.string(),
]);
export type LabelPattern = v.InferOutput<typeof LabelPatternSchema>;

const LabelTableSchema = v.strictObject({
  patterns: v.array(LabelPatternSchema),
  /** The first two characters of a label -> the patterns that can begin so. */
  starts: v.record(v.string(), v.array(v.number())),
});
export type LabelTable = v.InferOutput<typeof LabelTableSchema>;

/**
 * How networks look and how dashboards speak, made ready for looking up: the file `lexicon.json` in the
 * extension's package. It is the same for every page, and so kept once beside the plans.
 */
export const LexiconSchema = v.strictObject({
  version: v.literal(1),
  /** Parts of identifiers -> network. */
  tokens: Networks,
  /** Parts that count only beside other networks. */
  weakTokens: Networks,
  classes: Networks,
  /** First characters of icon paths -> network. */
  paths: Networks,
  /** Inner pieces of icon paths, each with its network. */
  segments: v.array(v.tuple([v.string(), v.string()])),
  /** `font family:code point` -> network. */
  glyphs: Networks,
  hosts: Networks,
  /** First two characters -> names and their networks, with a question mark where a name is weak. */
  names: v.record(v.string(), v.array(v.tuple([v.string(), v.string()]))),
  /** What is written onto names: endings. */
  suffixes: v.array(v.string()),
  /** Whole labels, by writing system. */
  labels: v.record(v.string(), LabelTableSchema),
  /** By writing system: an action, `quiet` or `tags`, and what a heading about it contains. */
  topics: v.record(v.string(), v.array(v.tuple([v.string(), v.string()]))),
});
export type LexiconData = v.InferOutput<typeof LexiconSchema>;
