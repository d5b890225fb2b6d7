import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { logCount, logRow } from '@/tests/fixtures/log';
import { database } from '@/utils/extension/database';
import { readRows, watchCounts } from '@/utils/extension/log/read-log';
import { sweepLog } from '@/utils/extension/log/sweep-log';
import { writeRows } from '@/utils/extension/log/write-log';
import { backupText } from '@/utils/extension/move/write-backup';
import { changeSettings } from '@/utils/extension/settings-store';
import type { LogCount } from '@/utils/plan/record/row';

const day = '2026-11-24';
const good = logRow({ id: 'good' });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const shown = async () => {
  const found: string[] = [];
  for await (const rows of readRows([{ day, place: 'ads' }], () => true))
    found.push(...rows.map(({ id }) => id));
  return found;
};
const counts = async () => {
  const { promise, reject, resolve } = Promise.withResolvers<LogCount[]>();
  const stop = watchCounts(resolve, reject);
  return promise.finally(stop);
};

/** [what is left of a line, the row] */
test.each([
  ['nothing but its key', { id: 'half' }],
  ['no time', { ...good, at: 'noon', id: 'half' }],
  ['no kind', { ...good, id: 'half', kind: 'vanished' }],
  ['no actions', { ...good, actions: null, id: 'half' }],
  ['no reason', { ...good, id: 'half', reason: 'because' }],
  ['no day', { ...good, day: 5, id: 'half' }],
])('a line of which %s is left is passed over, and stays', async (_, half) => {
  await database.log.bulkPut([good, half as never]);
  expect(await shown()).toEqual(['good']);
  const about = { allowed: [], name: 'Mine', today: day } as const;
  const backup = JSON.parse(await backupText({ drafts: false, log: true }, about));
  expect(backup.log).toMatchObject([{ id: 'good' }]);
  await writeRows([logRow({ id: `new ${JSON.stringify(half)}` })]);
  expect(await shown()).toHaveLength(2);
  await sweepLog(day);
  expect(await database.log.get('half')).toEqual(half);
});

test('what has no day is not taken for old', async () => {
  await database.log.bulkPut([good, { ...good, day: 5, id: 'half' } as never]);
  await database.logCounts.put({ ...logCount(day, 1), day: 5, key: 'half' } as never);
  await sweepLog('2029-01-01');
  expect((await database.log.toArray()).map(({ id }) => id)).toEqual(['half']);
  expect(await database.logCounts.count()).toBe(1);
});

/** [what is left of a count, the row] */
test.each([
  ['nothing but its key', { key: 'half' }],
  ['no number', { ...logCount(day, 1), count: 'many', key: 'half' }],
  ['no day', { ...logCount(day, 1), day: 'once', key: 'half' }],
  ['no kind', { ...logCount(day, 1), key: 'half', kind: null }],
])('a count of which %s is left is passed over: lines are written and swept', async (_, half) => {
  await database.log.put(good);
  await database.logCounts.bulkPut([logCount(day, 1), half as never]);
  expect(await counts()).toEqual([logCount(day, 1)]);
  await writeRows([logRow({ id: `new ${JSON.stringify(half)}` })]);
  expect(await shown()).toHaveLength(2);
  expect(await counts()).toEqual([logCount(day, 2)]);
  await changeSettings((settings) => ({ ...settings, logDays: 30 }));
  await sweepLog('2026-12-24', { most: 1 });
  expect(await shown()).toEqual([]);
});
