import { refreshPlans } from '@/utils/extension/plans';
import { refuseWhereOff } from '@/utils/extension/policy/feature-off';
import type { HandlersOf } from '@/utils/extension/serve';
import { addPack } from './add-pack';
import { checkPack } from './check-packs';
import type { PackReplies } from './messages';
import { planPackCheck } from './pack-alarm';
import { removePack, switchPack } from './packs-change';

async function follow(): Promise<null> {
  await refreshPlans();
  await planPackCheck();
  return null;
}

/** What the worker answers about packs. */
export const packHandlers: HandlersOf<keyof PackReplies> = {
  // What was added waits for the person's word: no plan changes.
  addPack: async ({ change, url }) => {
    await refuseWhereOff('teamPacks');
    return addPack(change, url);
  },
  checkPack: async ({ id, insists }) => {
    await refuseWhereOff('teamPacks');
    const reply = await checkPack(id, insists);
    await follow();
    return reply;
  },
  removePack: async ({ change, id }) => {
    await removePack(change, id, Date.now());
    return follow();
  },
  switchPack: async ({ change, id, state }) => {
    await refuseWhereOff('teamPacks');
    await switchPack(change, id, state, Date.now());
    return follow();
  },
};
