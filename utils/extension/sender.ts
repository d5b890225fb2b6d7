import { type Browser, browser } from 'wxt/browser';

/** A content script: its page's host, its tab and frame, and whether the window is a private one. */
export interface PageSender {
  /** Where the frame is; without a path where it has no address of its own. */
  readonly address: string;
  readonly host: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly isPrivate: boolean;
}

/** Who sent a message, as the browser says, never as the message says. */
export interface Sender {
  /** Present for content scripts. */
  readonly page: PageSender | null;
}

/** Frames without an address of their own inherit the origin of the page around them. */
function pageHost({ origin, url, tab }: Browser.runtime.MessageSender): string {
  for (const address of [origin, url, tab?.url])
    if (address && /^https?:/.test(address)) return new URL(address).hostname;
  return '';
}

function pageAddress({ url, tab }: Browser.runtime.MessageSender, host: string): string {
  const isOn = (address: string) => /^https?:/.test(address) && new URL(address).hostname === host;
  return [url, tab?.url].find((address) => address && isOn(address)) ?? `https://${host}/`;
}

/** Reads the sender; `null` when the message does not come from this extension. */
export function readSender(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('/');
  if (`${sender.url ?? sender.origin ?? ''}/`.startsWith(own)) return { page: null };
  const host = pageHost(sender);
  if (host === '' || sender.tab?.id === undefined) return null;
  const { id: tabId, incognito: isPrivate } = sender.tab;
  const address = pageAddress(sender, host);
  return { page: { address, host, isPrivate, tabId, frameId: sender.frameId ?? 0 } };
}
