import { browser } from 'wxt/browser';
import type { MessageData, MessageName, Protocol } from './protocol';
import type { Reply } from './serve';

/**
 * Waits between tries, in milliseconds. A worker that was stopped while it answered is known to be gone at
 * once, and the next one may be stopped as well: many short waits find the moment in which one lives long
 * enough. Together they are three seconds.
 */
const PAUSES: readonly number[] = [
  ...[20, 30, 30],
  ...Array<number>(10).fill(50),
  ...Array<number>(5).fill(100),
  ...Array<number>(5).fill(200),
  ...[500, 500],
];

const isReply = (reply: unknown): reply is Reply =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Thrown when the worker refused a message or could not be reached. */
class SendError extends Error {}

/** Calls that end what is still waited for. */
const waiting = new Set<() => void>();
// A page that comes back as it was left hears no answer to what it asked before it was left.
globalThis.window?.addEventListener('pageshow', ({ isTrusted, persisted }) => {
  if (isTrusted && persisted) for (const end of waiting) end();
});

/** A message that was on its way when the extension was updated gets no answer, nor an error: so often that is looked for, in milliseconds. */
const LOOK_MS = 500;

/** The worker's answer; `undefined` where it did not come. */
async function ask(message: object): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const end = () => resolve(undefined);
  waiting.add(end);
  const timer = setInterval(() => isAlive() || end(), LOOK_MS);
  const answer: Promise<unknown> = browser.runtime.sendMessage(message).catch(() => undefined);
  return Promise.race([answer, promise]).finally(() => {
    clearInterval(timer);
    waiting.delete(end);
  });
}

/**
 * Asks the worker. A reply of `undefined` means that the worker died on the way, so it is asked
 * again: every handler can be repeated. Nothing is asked again once `signal` is aborted.
 */
export async function send<K extends MessageName>(
  name: K,
  data: MessageData<K>,
  signal?: AbortSignal,
): Promise<Protocol[K]> {
  for (const pause of [...PAUSES, null]) {
    if (signal?.aborted) break;
    const reply = await ask({ name, data });
    if (isReply(reply)) {
      if (reply.ok) return reply.value as Protocol[K];
      throw new SendError(reply.error);
    }
    if (pause === null || !isAlive()) break;
    await wait(pause);
  }
  throw new SendError(`${name}: the extension did not answer`);
}

/** Whether this script still belongs to a running extension; false after an update or removal. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
