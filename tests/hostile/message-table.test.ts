import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { record } from '@/tests/reliability/record';
import { listenInPage } from '@/utils/extension/page-channel';
import { type PageMessages, pageMessages } from '@/utils/extension/page-protocol';
import { connectPicker } from '@/utils/extension/picker/connect-picker';
import { messages } from '@/utils/extension/protocol';
import { type Handlers, serve } from '@/utils/extension/serve';
import { listening } from './deliver';
import { goodData, goodPageData } from './message-data';
import { messageTable } from './message-table';
import { senders } from './senders';

type Send = ReturnType<typeof listening>;
let handled: string[] = [];
const noting = <T extends object>(): T =>
  new Proxy({} as T, {
    get: (_, name) => () => {
      handled.push(String(name));
      return null;
    },
  });

/** What the worker, or the scripts in a page, take from each sender: all pairs that differ from the table. */
async function differences(heading: Parameters<typeof messageTable>[0], send: Send, data: object) {
  const { rows } = messageTable(heading);
  const found: string[] = [];
  for (const [name, may] of rows)
    for (const [who, sender] of Object.entries(senders)) {
      handled = [];
      const message = { data: (data as Record<string, unknown>)[name], name };
      const reply = await send(message, sender);
      const isTaken = handled.length > 0;
      if (isTaken !== may.has(who))
        found.push(`${name} from ${who}: ${isTaken ? '' : 'not '}taken`);
      if (!isTaken && reply !== undefined && (reply as { ok?: boolean }).ok !== false)
        found.push(`${name} from ${who}: answered ${JSON.stringify(reply)}`);
    }
  return { found, pairs: rows.length * Object.keys(senders).length };
}

beforeEach(() => fakeBrowser.reset());

const tables = [
  ['To the worker', messages, goodData],
  ['To a page', { ...pageMessages, pickerEnd: 0, pickerTurn: 0 }, goodPageData],
] as const;

describe.each(tables)('%s', (heading, known, data) => {
  const { rows, senders: columns } = messageTable(heading);

  test('each message has one row, and each kind of sender one column', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(known).sort());
    expect(Object.keys(data).sort()).toEqual(Object.keys(known).sort());
    expect(columns).toEqual(Object.keys(senders));
  });
});

test('the worker takes what the table says, and nothing else', async () => {
  const send = listening(() => serve(noting<Handlers>()));
  const { found, pairs } = await differences('To the worker', send, goodData);
  const measured = `${found.length} of ${pairs} messages and senders differ from the table`;
  record('messages-table', 'unit', { isMet: found.length === 0, measured });
  expect(found).toEqual([]);
});

test('a page takes what the table says, and nothing else', async () => {
  const send = listening(() => {
    listenInPage(
      noting<{ [K in keyof PageMessages]: () => never }>() as Parameters<typeof listenInPage>[0],
    );
    connectPicker().listen({ end: () => handled.push('end'), turn: () => handled.push('turn') });
  });
  expect((await differences('To a page', send, goodPageData)).found).toEqual([]);
});
