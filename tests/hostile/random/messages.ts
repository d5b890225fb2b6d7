import fc from 'fast-check';
import * as v from 'valibot';
import { goodData, goodPageData } from '@/tests/hostile/message-data';
import { senders } from '@/tests/hostile/senders';
import { CollectedSchema } from '@/utils/drafts/collected';
import { listenInPage } from '@/utils/extension/page-channel';
import { connectPicker } from '@/utils/extension/picker/connect-picker';
import { type Handlers, type Reply, serve } from '@/utils/extension/serve';
import { listening } from '../deliver';
import { nearly } from './hostile';
import { holds, holdsInTime } from './property';

const nothing = new Proxy({}, { get: () => () => null });
const toWorker = listening(() => serve(nothing as Handlers));
const toPage = listening(() => {
  listenInPage(nothing as Parameters<typeof listenInPage>[0]);
  connectPicker().listen({ end: () => undefined, turn: () => undefined });
});

const anySender = fc.oneof(
  fc.constantFrom(...Object.values(senders)),
  nearly(senders.page, senders.popup),
);
const names = Object.keys(goodData) as (keyof typeof goodData)[];
const pageNames = Object.keys(goodPageData) as (keyof typeof goodPageData)[];

/** Every answer is one of the two kinds; a sender who is nobody never gets a good one. */
async function answered(message: unknown, sender: unknown): Promise<void> {
  const reply = (await toWorker(message, sender)) as Reply;
  if (typeof reply?.ok !== 'boolean') throw new Error(`answered ${JSON.stringify(reply)}`);
  const isOurs = (sender as { id?: unknown } | null)?.id === senders.popup.id;
  if (reply.ok && !isOurs) throw new Error('heard');
}

/** What is sent to the worker and to pages. */
export const messagesHold = [
  holdsInTime(
    'any message from anybody',
    fc.tuple(nearly({ data: null, name: 'getPlan' }), anySender),
    ([message, sender]) => answered(message, sender),
  ),
  holdsInTime(
    'a message with any data',
    fc
      .constantFrom(...names)
      .chain((name) => fc.tuple(fc.constant(name), nearly(goodData[name]), anySender)),
    ([name, data, sender]) => answered({ data, name }, sender),
  ),
  holds(
    'any message to a page',
    fc
      .constantFrom(...pageNames, '__proto__', 'toString')
      .chain((name) =>
        fc.tuple(
          fc.constant(name),
          nearly(Object.hasOwn(goodPageData, name) ? goodPageData[name as 'present'] : null),
          anySender,
        ),
      ),
    ([name, data, sender]) => {
      void toPage({ data, name }, sender);
      void toPage(data, senders.worker);
    },
  ),
  holds('posts that a page hands over', nearly(goodData.collectPosts), (posts) =>
    v.safeParse(CollectedSchema, posts),
  ),
];
