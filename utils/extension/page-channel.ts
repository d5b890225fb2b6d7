import { browser } from 'wxt/browser';
import { type PageMessages, type PageReply, pageMessages } from './page-protocol';

type PageHandlers = {
  readonly [K in keyof PageMessages]: (
    data: PageMessages[K],
  ) => PageReply<K> | Promise<PageReply<K>>;
};

const isPageMessage = (name: unknown): name is keyof PageMessages =>
  typeof name === 'string' && Object.hasOwn(pageMessages, name);

function dispatch<K extends keyof PageMessages>(
  handlers: PageHandlers,
  name: K,
  input: unknown,
): PageReply<K> | Promise<PageReply<K>> | undefined {
  const data = pageMessages[name](input);
  return data === undefined ? undefined : handlers[name](data);
}

/** Lets a content script hear what the worker, and nobody else, tells its tab. */
export function listenInPage(handlers: PageHandlers): void {
  browser.runtime.onMessage.addListener(
    (
      input: unknown,
      sender: { id?: string; tab?: unknown } | null,
      sendResponse: (reply: unknown) => void,
    ) => {
      const { name, data } = (input ?? {}) as { name?: unknown; data?: unknown };
      if (sender?.id !== browser.runtime.id || sender.tab || !isPageMessage(name)) return undefined;
      const reply = dispatch(handlers, name, data);
      if (reply === undefined) return undefined;
      // What is known at once is answered at once: the page may be on its way elsewhere.
      if (!(reply instanceof Promise)) sendResponse(reply);
      else reply.then(sendResponse, () => sendResponse(null));
      return true;
    },
  );
}
