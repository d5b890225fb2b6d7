import 'fake-indexeddb/auto';
import Dexie, { type DBCore } from 'dexie';
import { expect, test, vi } from 'vitest';
import { database } from '@/utils/extension/database';
import { oneWriter } from '@/utils/extension/one-writer';

/** [how, in which tables, and which ones are asked for] */
test.each<[IDBTransactionMode & ('readonly' | 'readwrite'), string[], string[]]>([
  ['readwrite', ['drafts'], ['drafts', 'turn']],
  ['readwrite', ['drafts', 'turn'], ['drafts', 'turn']],
  ['readonly', ['drafts'], ['drafts']],
])('%s in %j', (mode, tables, expected) => {
  const transaction = vi.fn<DBCore['transaction']>();
  const core = oneWriter('turn').create({ transaction } as unknown as DBCore);
  core.transaction?.(tables, mode);
  expect(transaction).toHaveBeenCalledWith(expected, mode, undefined);
});

/** So many requests come one after the other in a transaction that another one could slip by. */
const MANY = 50;

test('who writes waits for who writes elsewhere', async () => {
  await database.open();
  const ended: string[] = [];
  const { promise: isUnderWay, resolve } = Promise.withResolvers<void>();
  const first = database.transaction('rw', database.drafts, async () => {
    for (let times = 0; times < MANY; times++) {
      await database.drafts.count();
      resolve();
    }
    ended.push('first');
  });
  await isUnderWay;
  const second = Dexie.ignoreTransaction(() =>
    database.transaction('rw', database.rules, async () => {
      await database.rules.count();
      ended.push('second');
    }),
  );
  await Promise.all([first, second]);
  expect(ended).toEqual(['first', 'second']);
});
