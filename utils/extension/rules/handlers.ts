import { undoMove } from '@/utils/extension/move/make-move';
import { planPackCheck } from '@/utils/extension/packs/pack-alarm';
import { refreshPlans } from '@/utils/extension/plans';
import { refuseWhereLocked } from '@/utils/extension/policy/feature-off';
import type { HandlersOf } from '@/utils/extension/serve';
import { changeRules } from './change-rules';
import type { RuleReplies } from './messages';
import { previewRule } from './preview';
import { readRules } from './read-rules';

/** What the worker answers about rules. */
export const ruleHandlers: HandlersOf<keyof RuleReplies> = {
  changeRules: async (change) => {
    await refuseWhereLocked(change.kind);
    await changeRules(change, Date.now());
    await refreshPlans();
    return null;
  },
  listRules: () => readRules(),
  previewRule: ({ rule }) => previewRule(rule),
  undoChange: async ({ by, id }) => {
    await refuseWhereLocked('undo');
    const reply = await undoMove(id, by, Date.now());
    await refreshPlans();
    // It may have brought a pack back.
    await planPackCheck();
    return reply;
  },
};
