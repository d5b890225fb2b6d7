import { type Browser, browser } from 'wxt/browser';

/** A content script: its page's host, its tab and frame, and whether the window is a private one. */
export interface PageSender {
  /** Where the frame is; without a path where it has no address of its own. */
  readonly address: string;
  readonly host: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly isPrivate: boolean;
  /**
   * Set where the frame has no origin of its own, as sandboxed ones have none: then the host is that of the
   * page around it, which may be another than the one that made the frame.
   */
  readonly isOpaque?: true;
}

/** Who sent a message, as the browser says, never as the message says. */
export interface Sender {
  /** Present for content scripts. */
  readonly page: PageSender | null;
}

const isWeb = (address: string | undefined): address is string =>
  address !== undefined && /^https?:/.test(address) && URL.canParse(address);

/** Frames without an address of their own inherit the origin of the page around them. */
function pageHost({ origin, url, tab }: Browser.runtime.MessageSender): string {
  const address = [origin, url, tab?.url].find(isWeb);
  return address === undefined ? '' : new URL(address).hostname;
}

function pageAddress({ url, tab }: Browser.runtime.MessageSender, host: string): string {
  const isOn = (address: string | undefined) =>
    isWeb(address) && new URL(address).hostname === host;
  return [url, tab?.url].find(isOn) ?? `https://${host}/`;
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
  const isOpaque = !isWeb(sender.origin) && !isWeb(sender.url);
  const { frameId = 0 } = sender;
  const page = { address, frameId, host, isPrivate, tabId };
  return { page: isOpaque ? { ...page, isOpaque } : page };
}
