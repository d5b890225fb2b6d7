import { refreshPlans } from '@/utils/extension/plans';
import { followReminderSetting } from '@/utils/extension/queue/remind-posts';
import type { HandlersOf } from '@/utils/extension/serve';
import { makeMove } from './make-move';
import type { MoveReplies } from './messages';

/** What the worker answers when a file is brought in. */
export const moveHandlers: HandlersOf<keyof MoveReplies> = {
  makeMove: async (change) => {
    await makeMove(change, Date.now());
    await refreshPlans();
    if (change.settings !== null) await followReminderSetting(change.settings);
    return null;
  },
};
