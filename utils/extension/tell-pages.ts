import { browser } from 'wxt/browser';
import type { PageMessages, PageReplies, PickerPageMessages } from './page-protocol';

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

/** Asks one frame of a tab; `undefined` where it does not answer. What it says is to be parsed. */
export const askFrame = <K extends keyof PageReplies>(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  name: K,
  data: PageMessages[K],
): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, { name, data }, { frameId }).catch(() => undefined);
