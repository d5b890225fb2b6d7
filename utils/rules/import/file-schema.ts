import * as v from 'valibot';
import { type Pack, PackSchema } from '@/utils/rules/pack/schema';
import type { FileProblem } from './problem';

/** What a backup holds beside rules, each read by its own schema. */
export type OtherParts = Readonly<Record<string, v.GenericSchema>>;

/** A file of rules: a rule pack, or a backup with packs and other parts. */
export const fileSchema = <Parts extends OtherParts>(parts: Parts) =>
  v.strictObject({
    ...PackSchema.entries,
    /** Of a backup: the rule packs that had been imported. */
    packs: v.optional(v.array(PackSchema), []),
    ...(Object.fromEntries(
      Object.entries(parts).map(([name, schema]) => [name, v.exactOptional(schema)]),
    ) as { [Name in keyof Parts]: v.ExactOptionalSchema<Parts[Name], undefined> }),
  });

/** What was read of a file's other parts. */
export type ReadParts<Parts extends OtherParts> = {
  readonly [Name in keyof Parts]?: v.InferOutput<Parts[Name]>;
};

/** A file of rules that was understood. */
export interface RuleFile<Parts extends OtherParts> {
  readonly pack: Pack;
  /** Packs in a backup. */
  readonly packs: readonly Pack[];
  readonly others: ReadParts<Parts>;
}

/** What became of a file: understood, perhaps without some of it, or refused as a whole. */
export type FileReading<Parts extends OtherParts> =
  | { readonly ok: true; readonly file: RuleFile<Parts>; readonly notes: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly count: number };
