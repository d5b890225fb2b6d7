import * as v from 'valibot';
import { RuleChangeSchema, type UndoReply } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';

const ChangeId = RuleChangeSchema.entries.id;

/** What own pages ask about rules. */
export const ruleMessages = {
  /** Makes a change of rules and lets it act on all open pages before it is answered. */
  changeRules: { from: 'own', data: RuleChangeSchema },
  listRules: { from: 'own', data: v.null() },
  /** Takes the change `id` back; `by` is the id of the change that does so. */
  undoChange: { from: 'own', data: v.strictObject({ by: ChangeId, id: ChangeId }) },
} as const;

/** What it is answered with. */
export interface RuleReplies {
  changeRules: null;
  listRules: readonly CustomRule[];
  undoChange: UndoReply;
}
