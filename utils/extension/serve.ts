import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { noteError } from './diagnosis/kept-errors';
import { type MessageData, type MessageName, messages, type Protocol } from './protocol';
import { type PageSender, readSender } from './sender';

type SenderOf<K extends MessageName> = (typeof messages)[K]['from'] extends 'page'
  ? PageSender
  : null;

/** The handlers of some messages. */
export type HandlersOf<Name extends MessageName> = {
  readonly [K in Name]: (
    data: MessageData<K>,
    sender: SenderOf<K>,
  ) => Promise<Protocol[K]> | Protocol[K];
};

/** One handler a message; a missing one is a compile error. */
export type Handlers = HandlersOf<MessageName>;

/** What goes back over the wire: errors cross as data. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

const Envelope = v.object({ name: v.string(), data: v.unknown() });

const isMessage = (name: string): name is MessageName => Object.hasOwn(messages, name);

async function answer(handlers: Handlers, input: unknown, sender: unknown): Promise<Reply> {
  const envelope = v.safeParse(Envelope, input);
  const from = readSender(sender as Parameters<typeof readSender>[0]);
  if (!envelope.success || !isMessage(envelope.output.name) || !from)
    return { ok: false, error: 'refused' };
  const { name, data } = envelope.output;
  if ((messages[name].from === 'page') !== (from.page !== null))
    return { ok: false, error: `${name}: refused for this sender` };
  const parsed = v.safeParse(messages[name].data as v.GenericSchema, data);
  if (!parsed.success)
    return { ok: false, error: `${name}: ${v.getDotPath(parsed.issues[0]) ?? 'data'}` };
  const handle = handlers[name] as (data: unknown, sender: unknown) => unknown;
  return { ok: true, value: await handle(parsed.output, from.page) };
}

const nameIn = (input: unknown): string => {
  const envelope = v.safeParse(Envelope, input);
  return envelope.success && isMessage(envelope.output.name) ? envelope.output.name : 'message';
};

/** Answers every message; call it synchronously at the start of the worker. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (input: unknown, sender: unknown, sendResponse: (reply: Reply) => void) => {
      answer(handlers, input, sender).then(sendResponse, (error: unknown) => {
        void noteError(nameIn(input), error);
        sendResponse({ ok: false, error: String(error) });
      });
      // Keeps the channel open; an async listener would answer `undefined` in some browsers.
      return true;
    },
  );
}
