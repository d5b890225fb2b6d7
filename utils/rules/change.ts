import * as v from 'valibot';
import type { KeptPack } from './pack/kept-pack';
import { type CustomRule, CustomRuleSchema, limits } from './schema';

export const changeKinds = [
  'save',
  'delete',
  'duplicate',
  'enable',
  'order',
  'import',
  'restore',
  'pack',
  'sync',
  'undo',
] as const;
/** What a person did to rules; `undo` takes an earlier change back. */
export type ChangeKind = (typeof changeKinds)[number];

/** The most rules that one change may touch. */
const MOST_RULES = 20_000;

/** A change of rules that is made as a whole or not at all. */
export const RuleChangeSchema = v.strictObject({
  /** The same for the same change: sent again it changes nothing more. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  kind: v.picklist(changeKinds),
  /** Rules as they are to be. */
  put: v.pipe(v.array(CustomRuleSchema), v.maxLength(MOST_RULES)),
  /** The ids of rules that go. */
  remove: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.id))),
    v.maxLength(MOST_RULES),
  ),
});
export type RuleChange = v.InferOutput<typeof RuleChangeSchema>;

/** What becomes of packs in the same change as their rules. */
export interface PackPart {
  readonly put: readonly KeptPack[];
  readonly remove: readonly string[];
}

/** One thing before and after a change; `null` where there was or is none. */
export interface Changed<T> {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
}
export type ChangedRule = Changed<CustomRule>;

/** What the import of a file changed beside rules and packs. */
export interface ChangedBeside {
  /** Settings are kept elsewhere: until they are written there, `isWritten` is false. */
  readonly settings: {
    readonly before: Readonly<Record<string, unknown>>;
    readonly after: Readonly<Record<string, unknown>>;
    readonly isWritten: boolean;
  } | null;
  /** The ids of drafts and of lines of the log that were added. */
  readonly added: { readonly drafts: readonly string[]; readonly log: readonly string[] };
  /** The ids of rules that were on in the file, and wait for the person's word. */
  readonly waiting: readonly string[];
}

/** A change that was made, with all that it takes to take it back. */
export interface MadeChange {
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly kind: ChangeKind;
  readonly rules: readonly ChangedRule[];
  readonly packs?: readonly Changed<KeptPack>[];
  /** What else was changed with them, where the change was the import of a file. */
  readonly beside?: ChangedBeside;
  /** The change that took this one back; `null` as long as it stands. */
  readonly undoneBy: string | null;
}

/** Why a change cannot be taken back: it is gone, or what it changed was changed since. */
export type UndoReply = 'undone' | 'gone' | 'changed-since';
