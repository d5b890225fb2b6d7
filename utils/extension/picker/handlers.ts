import { browser } from 'wxt/browser';
import { openOptions } from '@/utils/extension/own-pages';
import { keepPick } from '@/utils/extension/picks';
import { isOff } from '@/utils/extension/policy/feature-off';
import type { HandlersOf } from '@/utils/extension/serve';
import { tellPage } from '@/utils/extension/tell-pages';
import type { PickerReplies } from './messages';
import { isPickerOpen, noteEnded, noteOpened } from './open-pickers';

/** Whether the person lets the extension run on what a tab shows, and not only for this click. */
async function runsIn(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

async function startPicker(tabId: number): Promise<boolean> {
  if (await isOff('picker')) return false;
  if (!(await runsIn(tabId).catch(() => false))) return false;
  await noteOpened(tabId, Date.now());
  return browser.scripting
    .executeScript({
      files: ['/picker.js'],
      injectImmediately: true,
      target: { allFrames: true, tabId },
    })
    .then(
      () => true,
      () => false,
    );
}

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
