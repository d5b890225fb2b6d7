import { openOptionsOnce } from '@/utils/extension/own-pages';
import { keepPick, readPick } from '@/utils/extension/picks';
import type { HandlersOf } from '@/utils/extension/serve';
import { tellPage } from '@/utils/extension/tell-pages';
import { sameRow } from '@/utils/rules/same-row';
import type { PickerReplies } from './messages';
import { noteEnded, notePicked, pickerIn } from './open-pickers';
import { startPicker } from './start-picker';

/** What the worker does for pickers. */
export const pickerHandlers: HandlersOf<keyof PickerReplies> = {
  endPicker: async (_, { tabId }) => {
    await noteEnded(tabId);
    await tellPage(tabId, 'pickerEnd', null);
    return null;
  },
  picked: async (proposal, { host, tabId }) => {
    const opened = await pickerIn(tabId, Date.now());
    if (!opened) return false;
    const id = `${tabId}-${opened.at}`;
    // Where it was is told by the browser, not by the page.
    const own = { ...proposal, host };
    // A page that has not heard the answer asks again, and nothing is shown twice.
    if (opened.isPicked) return sameRow((await readPick(id))?.proposal ?? null, own);
    await keepPick(own, tabId, id);
    await openOptionsOnce(`#/rules/new?pick=${encodeURIComponent(id)}`);
    await notePicked(tabId, opened);
    await tellPage(tabId, 'pickerEnd', null);
    return true;
  },
  pickerTurn: async ({ frame }, { tabId }) => {
    await tellPage(tabId, 'pickerTurn', { frame });
    return null;
  },
  startPicker: ({ tabId }) => startPicker(tabId),
};
