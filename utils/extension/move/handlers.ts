import { refreshPlans } from '@/utils/extension/plans';
import { refuseWhereLocked } from '@/utils/extension/policy/feature-off';
import { followReminderSetting } from '@/utils/extension/queue/remind-posts';
import type { HandlersOf } from '@/utils/extension/serve';
import { makeMove } from './make-move';
import type { MoveReplies } from './messages';

/** What the worker answers when a file is brought in. */
export const moveHandlers: HandlersOf<keyof MoveReplies> = {
  makeMove: async (change) => {
    // Packs from files are no team packs.
    await refuseWhereLocked(change.kind === 'pack' ? 'enable' : change.kind);
    await makeMove(change, Date.now());
    await refreshPlans();
    if (change.settings !== null) await followReminderSetting(change.settings);
    return null;
  },
};
