import { browser } from 'wxt/browser';
import { type PageMessages, pageMessages } from './page-protocol';

type PageHandlers = {
  readonly [K in keyof PageMessages]: (data: PageMessages[K]) => void;
};

const isPageMessage = (name: unknown): name is keyof PageMessages =>
  typeof name === 'string' && Object.hasOwn(pageMessages, name);

function dispatch<K extends keyof PageMessages>(handlers: PageHandlers, name: K, input: unknown) {
  const data = pageMessages[name](input);
  if (data === undefined) return false;
  handlers[name](data);
  return true;
}

/** Lets a content script hear what the worker, and nobody else, tells its tab. */
export function listenInPage(handlers: PageHandlers): void {
  browser.runtime.onMessage.addListener(
    (
      input: unknown,
      sender: { id?: string; tab?: unknown },
      sendResponse: (reply: true) => void,
    ) => {
      const { name, data } = (input ?? {}) as { name?: unknown; data?: unknown };
      if (sender.id !== browser.runtime.id || sender.tab || !isPageMessage(name)) return undefined;
      if (!dispatch(handlers, name, data)) return undefined;
      sendResponse(true);
      return true;
    },
  );
}
