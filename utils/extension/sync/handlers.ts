import { refuseWhereLocked } from '@/utils/extension/policy/feature-off';
import type { HandlersOf } from '@/utils/extension/serve';
import type { SyncReplies } from './messages';
import { noteSync } from './sync-state';
import { shareNow } from './tend-sync';

/** What the worker answers about sharing with other machines. */
export const syncHandlers: HandlersOf<keyof SyncReplies> = {
  shareNow: async () => {
    await shareNow(Date.now());
    return null;
  },
  switchSync: async ({ on }) => {
    await refuseWhereLocked('sync');
    await noteSync({ isOn: on, trouble: null, incompleteSince: null });
    if (on) await shareNow(Date.now());
    return null;
  },
};
