import * as v from 'valibot';
import { browser } from 'wxt/browser';

const keyOf = (tabId: number) => `picker:${tabId}`;
/** A picker that was open for so long, in milliseconds, counts as left. */
const LONGEST_MS = 15 * 60_000;

/** Notes that a person has opened the picker in a tab. */
export const noteOpened = (tabId: number, now: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: now });

/** Notes that it has ended there. */
export const noteEnded = (tabId: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tabId));

/** Whether one is open in a tab. */
export async function isPickerOpen(tabId: number, now: number): Promise<boolean> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const at = v.safeParse(v.number(), stored[keyOf(tabId)]);
  return at.success && Math.abs(now - at.output) < LONGEST_MS;
}
