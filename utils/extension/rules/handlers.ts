import { undoMove } from '@/utils/extension/move/make-move';
import { refreshPlans } from '@/utils/extension/plans';
import type { HandlersOf } from '@/utils/extension/serve';
import { changeRules } from './change-rules';
import type { RuleReplies } from './messages';
import { readRules } from './read-rules';

/** What the worker answers about rules. */
export const ruleHandlers: HandlersOf<keyof RuleReplies> = {
  changeRules: async (change) => {
    await changeRules(change, Date.now());
    await refreshPlans();
    return null;
  },
  listRules: () => readRules(),
  undoChange: async ({ by, id }) => {
    const reply = await undoMove(id, by, Date.now());
    await refreshPlans();
    return reply;
  },
};
