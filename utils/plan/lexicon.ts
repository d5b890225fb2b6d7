import * as v from 'valibot';

const Networks = v.record(v.string(), v.string());
/** See `lines.ts`. */
const NetworkLines = v.string();

/**
 * What a pattern of a label is for: `name` and `label` hold a network's name, `own` means one network
 * without naming it, `submit` publishes or keeps a post, `verb` acts on the row around it.
 */
export type LabelKind = 'name' | 'label' | 'own' | 'submit' | 'verb';

/** Long texts instead of many short ones: all of it lies in the memory of each guarded page. */
const LabelTableSchema = v.strictObject({
  /**
   * One line for each pattern: its kind, the action that it names, the network of an `own` one, and the
   * squeezed pattern, a space between them.
   */
  patterns: v.string(),
  /** The first two characters of a label -> where in `patterns` its lines begin, a space between them. */
  starts: v.record(v.string(), v.string()),
});
export type LabelTable = v.InferOutput<typeof LabelTableSchema>;

/**
 * How networks look and how dashboards speak, made ready for looking up: the file `lexicon.json` in the
 * extension's package. It is the same for every page, and so kept once beside the plans.
 */
export const LexiconSchema = v.strictObject({
  version: v.literal(2),
  /** Parts of identifiers -> network. */
  tokens: Networks,
  /** Parts that count only beside other networks. */
  weakTokens: Networks,
  classes: Networks,
  /** First characters of icon paths -> network. */
  paths: NetworkLines,
  /** Inner pieces of icon paths -> network. */
  segments: NetworkLines,
  /** `font family:code point` -> network. */
  glyphs: NetworkLines,
  hosts: Networks,
  /** First two characters -> names and their networks, with a question mark where a name is weak. */
  names: v.record(v.string(), NetworkLines),
  /** Numbers that are parts of names or labels; any other stands for all others. */
  numbers: v.array(v.string()),
  /** What is written onto names: endings. */
  suffixes: v.array(v.string()),
  /** Whole labels, by writing system. */
  labels: v.record(v.string(), LabelTableSchema),
  /** By writing system: an action, `quiet` or `tags`, and what headings about it contain, a line each. */
  topics: v.record(v.string(), v.record(v.string(), v.string())),
});
export type LexiconData = v.InferOutput<typeof LexiconSchema>;
