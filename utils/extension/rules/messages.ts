import * as v from 'valibot';
import type { TabPreview } from '@/utils/plan/preview';
import { RuleChangeSchema, type UndoReply } from '@/utils/rules/change';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';

const ChangeId = RuleChangeSchema.entries.id;

/** What own pages ask about rules. */
export const ruleMessages = {
  /** Makes a change of rules and lets it act on all open pages before it is answered. */
  changeRules: { from: 'own', data: RuleChangeSchema },
  listRules: { from: 'own', data: v.null() },
  /** What a rule would do in the open tabs that it means; nothing is changed. */
  previewRule: { from: 'own', data: v.strictObject({ rule: CustomRuleSchema }) },
  /** Takes the change `id` back; `by` is the id of the change that does so. */
  undoChange: { from: 'own', data: v.strictObject({ by: ChangeId, id: ChangeId }) },
} as const;

/** What it is answered with. */
export interface RuleReplies {
  changeRules: null;
  listRules: readonly CustomRule[];
  previewRule: readonly TabPreview[];
  undoChange: UndoReply;
}
