import * as v from 'valibot';
import { DayText, EvidenceSchema, HttpsUrl, Id } from './fields';
import * as words from './vocabulary';

const Words = v.optional(v.array(v.string()), []);

const DatedName = v.strictObject({
  name: v.string(),
  since: v.optional(v.nullable(DayText), null),
  until: v.optional(v.nullable(DayText), null),
});

/** What is carried -> the name of the parameter that carries it. */
const ParametersSchema = v.record(v.picklist(words.composeParts), v.string());

const ComposeSchema = v.strictObject({
  /** `none`: in wide use, but in no source that was read. */
  basis: v.picklist(words.bases),
  parameters: ParametersSchema,
  url: HttpsUrl,
});

const IntentSchema = v.strictObject({
  does: v.picklist(words.intentKinds),
  parameters: ParametersSchema,
  url: HttpsUrl,
});

const CountingSchema = v.strictObject({
  limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What a link counts, whatever its length; `null`: as many as it has. */
  linkLength: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  /** The limit of long posts, which not every account may write. */
  longLimit: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  method: v.picklist(words.countings),
});

const HostSchema = v.strictObject({
  host: v.string(),
  since: v.optional(v.nullable(DayText), null),
  use: v.optional(v.picklist(words.hostUses), 'site'),
});

const MarksSchema = v.strictObject({
  /** Whole class names that mean this network although their parts do not. */
  classes: Words,
  /** Signs of icon fonts: the font's family and the code point, `fontawesome:f099`. */
  glyphs: Words,
  /** First characters of icon paths, white space and commas collapsed. */
  paths: Words,
  /** Parts of icon paths whose beginning is shared with other icons. */
  segments: Words,
  /** Parts of class names, ids, values and file names. */
  tokens: v.array(v.string()),
  /** Tokens that count only beside other networks. */
  weakTokens: Words,
  /** Whole visible names, in any language. */
  words: v.array(v.string()),
  /** Whole visible names that count only beside other networks. */
  weakWords: Words,
});

const NetworkSchema = v.strictObject({
  /** Other ids by which files and machines name it. */
  aliases: Words,
  compose: v.optional(v.nullable(ComposeSchema), null),
  counting: v.optional(v.nullable(CountingSchema), null),
  evidence: v.optional(v.array(EvidenceSchema), []),
  hosts: v.array(HostSchema),
  id: Id,
  intents: v.optional(v.array(IntentSchema), []),
  label: v.string(),
  marks: MarksSchema,
  names: v.pipe(v.array(DatedName), v.minLength(1)),
});
export type Network = v.InferOutput<typeof NetworkSchema>;

/** The file `assets/availability/networks.json`. */
export const NetworksSchema = v.strictObject({
  format: v.literal(1),
  networks: v.pipe(v.array(NetworkSchema), v.minLength(1)),
});
