import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { logRow } from '@/tests/fixtures/log';
import { addDays, type Day } from '@/utils/availability/day';
import { database } from '@/utils/extension/database';
import { sweepLog } from '@/utils/extension/log/sweep-log';
import { clearLog } from '@/utils/extension/log/write-log';
import { changeSettings } from '@/utils/extension/settings-store';
import { countRows } from '@/utils/plan/record/row';

const today = '2026-11-24' as Day;

/** Puts so many rows on each of the days, so many days ago. */
async function fill(perDay: number, ...ago: readonly number[]): Promise<void> {
  const rows = ago.flatMap((days) =>
    Array.from({ length: perDay }, (_, at) =>
      logRow({ at, day: addDays(today, -days), id: `${days} ${at}`, place: at % 2 ? 'a' : 'b' }),
    ),
  );
  await database.log.bulkAdd(rows);
  await database.logCounts.bulkAdd(countRows(rows));
}

const daysLeft = async () => {
  const [rows, counts] = await Promise.all([database.log.toArray(), database.logCounts.toArray()]);
  const days = (all: readonly { readonly day: string }[]) =>
    [...new Set(all.map(({ day }) => day))].sort();
  expect(days(counts)).toEqual(days(rows));
  return days(rows);
};

beforeEach(async () => {
  fakeBrowser.reset();
  await clearLog();
});

test.each([
  [30, [0, 29], [30, 400]],
  [90, [0, 30, 89], [90, 91]],
  [365, [0, 364], [365]],
] as const)('with %d days kept, older ones go', async (logDays, staying, going) => {
  await changeSettings((settings) => ({ ...settings, logDays }));
  await fill(7, ...staying, ...going);
  await sweepLog(today, { batch: 3 });
  expect(await daysLeft()).toEqual(staying.map((days) => addDays(today, -days)).sort());
  expect(await database.log.count()).toBe(7 * staying.length);
});

test.each([
  ['what fits stays', 40, [0, 1, 2, 3]],
  ['the oldest days go where there is too much', 25, [0, 1]],
  ['today stays however much it is', 5, [0]],
] as const)('%s', async (_, most, staying) => {
  await fill(10, 0, 1, 2, 3);
  await sweepLog(today, { most });
  expect(await daysLeft()).toEqual(staying.map((days) => addDays(today, -days)).sort());
});

test('what a worker left when it died goes the next time', async () => {
  await fill(10, 200);
  await database.logCounts.clear();
  await sweepLog(today);
  expect(await database.log.count()).toBe(0);
});
