import { refreshPlans } from '@/utils/extension/plans';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import type { HandlersOf } from '@/utils/extension/serve';
import { mayNotChange } from '@/utils/plan/policy/rules';
import { changeRules, undoChange } from './change-rules';
import type { RuleReplies } from './messages';
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
  undoChange: async ({ by, id }) => {
    const { policy } = await readPolicy();
    if (mayNotChange(policy, 'undo')) throw new Error('locked by the organisation');
    const reply = await undoChange(id, by, Date.now());
    await refreshPlans();
    return reply;
  },
};
