import { browser } from 'wxt/browser';
import type { PageMessages, PickerPageMessages } from './page-protocol';

type Messages = PageMessages & PickerPageMessages;

/** Tells one tab, or one frame of it; a tab without our script is no error. */
export async function tellPage<K extends keyof Messages>(
  tabId: number,
  name: K,
  data: Messages[K],
  frameId?: number,
): Promise<boolean> {
  const options = frameId === undefined ? {} : { frameId };
  return browser.tabs.sendMessage(tabId, { name, data }, options).then(
    (reply: unknown) => reply === true,
    () => false,
  );
}

/** Tells all tabs. */
export async function tellAllPages<K extends keyof PageMessages>(name: K, data: Messages[K]) {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : tellPage(id, name, data))));
}
