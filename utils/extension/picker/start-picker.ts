import { browser } from 'wxt/browser';
import { planFor } from '@/utils/extension/plans';
import { isOff } from '@/utils/extension/policy/feature-off';
import { noteOpened } from './open-pickers';

/** Whether the person lets the extension run on what a tab shows, and not only for this click. */
async function runsIn(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/.test(url)) return false;
  const { hostname, origin } = new URL(url);
  if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) return false;
  return (await planFor(hostname, tabId)).paused === 'no';
}

type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** A tab may be on its way elsewhere, and one of its frames may go just then: it is tried so often. */
const MOST_TRIES = 3;

async function bring(file: '/picker.js' | '/point.js', target: Target): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const isRun = await browser.scripting
      .executeScript({ files: [file], injectImmediately: true, target })
      .then(
        () => true,
        () => false,
      );
    if (isRun) return true;
  }
  return false;
}

/** Opens the picker in all frames of a tab; false where a person cannot point at anything. */
export async function startPicker(tabId: number): Promise<boolean> {
  if (await isOff('picker')) return false;
  if (!(await runsIn(tabId).catch(() => false))) return false;
  await noteOpened(tabId, Date.now());
  return bring('/picker.js', { allFrames: true, tabId });
}

/** Opens the picker with what the person has pressed last in a frame, where that is still there. */
export async function pickPressed(tabId: number, frameId: number): Promise<boolean> {
  const isOpen = await startPicker(tabId);
  if (isOpen) await bring('/point.js', { frameIds: [frameId], tabId });
  return isOpen;
}
