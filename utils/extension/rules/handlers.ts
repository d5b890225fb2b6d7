import { undoMove } from '@/utils/extension/move/make-move';
import { planPackCheck } from '@/utils/extension/packs/pack-alarm';
import { refreshPlans } from '@/utils/extension/plans';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import type { HandlersOf } from '@/utils/extension/serve';
import { mayNotChange } from '@/utils/plan/policy/rules';
import { changeRules } from './change-rules';
import type { RuleReplies } from './messages';
import { previewRule } from './preview';
import { readRules } from './read-rules';

/** What the worker answers about rules. */
export const ruleHandlers: HandlersOf<keyof RuleReplies> = {
  changeRules: async (change) => {
    const { policy } = await readPolicy();
    if (mayNotChange(policy, change.kind)) throw new Error('locked by the organisation');
    await changeRules(change, Date.now());
    await refreshPlans();
    return null;
  },
  listRules: () => readRules(),
  previewRule: ({ rule }) => previewRule(rule),
  undoChange: async ({ by, id }) => {
    const { policy } = await readPolicy();
    if (mayNotChange(policy, 'undo')) throw new Error('locked by the organisation');
    const reply = await undoMove(id, by, Date.now());
    await refreshPlans();
    // It may have brought a pack back.
    await planPackCheck();
    return reply;
  },
};
