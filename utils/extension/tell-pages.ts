import { browser } from 'wxt/browser';
import type { PageMessages } from './page-protocol';

/** Tells one tab, or one frame of it; a tab without our script is no error. */
export async function tellPage<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  data: PageMessages[K],
  frameId?: number,
): Promise<boolean> {
  const options = frameId === undefined ? {} : { frameId };
  return browser.tabs.sendMessage(tabId, { name, data }, options).then(
    (reply: unknown) => reply === true,
    () => false,
  );
}
