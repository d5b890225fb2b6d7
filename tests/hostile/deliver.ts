import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;

/** Collects what is registered by `register`; gives what sends a message there as a browser would. */
export function listening(register: () => void) {
  const listeners: Listener[] = [];
  const spy = vi
    .spyOn(fakeBrowser.runtime.onMessage, 'addListener')
    .mockImplementation((listener) => {
      listeners.push(listener as Listener);
    });
  register();
  spy.mockRestore();
  /** The first answer; `undefined` where nobody wants to answer. */
  return (message: unknown, sender: unknown): Promise<unknown> => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const isHeard = listeners.map((listener) => listener(message, sender, resolve));
    return isHeard.includes(true) ? promise : Promise.resolve(undefined);
  };
}
