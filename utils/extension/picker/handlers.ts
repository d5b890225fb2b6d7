import { openOptions } from '@/utils/extension/own-pages';
import { keepPick } from '@/utils/extension/picks';
import type { HandlersOf } from '@/utils/extension/serve';
import { tellPage } from '@/utils/extension/tell-pages';
import type { PickerReplies } from './messages';
import { isPickerOpen, noteEnded } from './open-pickers';
import { startPicker } from './start-picker';

/** What the worker does for pickers. */
export const pickerHandlers: HandlersOf<keyof PickerReplies> = {
  endPicker: async (_, { tabId }) => {
    await noteEnded(tabId);
    await tellPage(tabId, 'pickerEnd', null);
    return null;
  },
  picked: async (proposal, { host, tabId }) => {
    if (!(await isPickerOpen(tabId, Date.now()))) return false;
    await noteEnded(tabId);
    // Where it was is told by the browser, not by the page.
    const id = await keepPick({ ...proposal, host }, tabId);
    await tellPage(tabId, 'pickerEnd', null);
    await openOptions(`#/rules/new?pick=${encodeURIComponent(id)}`);
    return true;
  },
  pickerTurn: async ({ frame }, { tabId }) => {
    await tellPage(tabId, 'pickerTurn', { frame });
    return null;
  },
  startPicker: ({ tabId }) => startPicker(tabId),
};
