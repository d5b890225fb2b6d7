import { browser } from 'wxt/browser';
import { type PageMessages, pageMessages } from './page-protocol';

/** Each tells whether something was done. */
type PageHandlers = {
  readonly [K in keyof PageMessages]: (data: PageMessages[K]) => boolean;
};

const isPageMessage = (name: unknown): name is keyof PageMessages =>
  typeof name === 'string' && Object.hasOwn(pageMessages, name);

function dispatch<K extends keyof PageMessages>(
  handlers: PageHandlers,
  name: K,
  input: unknown,
): boolean | undefined {
  const data = pageMessages[name](input);
  return data === undefined ? undefined : handlers[name](data);
}

/** Lets a content script hear what the worker, and nobody else, tells its tab. */
export function listenInPage(handlers: PageHandlers): void {
  browser.runtime.onMessage.addListener(
    (
      input: unknown,
      sender: { id?: string; tab?: unknown },
      sendResponse: (reply: boolean) => void,
    ) => {
      const { name, data } = (input ?? {}) as { name?: unknown; data?: unknown };
      if (sender.id !== browser.runtime.id || sender.tab || !isPageMessage(name)) return undefined;
      const done = dispatch(handlers, name, data);
      if (done === undefined) return undefined;
      sendResponse(done);
      return true;
    },
  );
}
