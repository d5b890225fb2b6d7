import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { logRow } from '@/tests/fixtures/log';
import { database } from '@/utils/extension/database';
import { clearLog, MOST_OF_DAY, MOST_OF_PAGE, writeRows } from '@/utils/extension/log/write-log';
import { cutRow } from '@/utils/plan/record/make-rows';
import { countRows } from '@/utils/plan/record/row';

let page = 0;
/** Rows of a page that no other test has seen. */
const rowsOfPage = (count: number, name = `page ${++page}`) =>
  Array.from({ length: count }, (_, at) =>
    logRow({ at: 1_000 + at, id: `${name} ${at}`, page: name }),
  );
const kept = () => database.log.toArray();
const counted = async () =>
  (await database.logCounts.toArray()).map(({ count, kind }) => [kind, count]);
const sorted = <T extends { key: string }>(counts: T[]) =>
  counts.toSorted((a, b) => (a.key < b.key ? -1 : 1));

beforeEach(clearLog);

describe('rows are written once', () => {
  test('however often a page tells them', async () => {
    const rows = rowsOfPage(2);
    await writeRows(rows);
    await writeRows(rows);
    await Promise.all([writeRows(rows), writeRows(rowsOfPage(1))]);
    expect(await database.log.count()).toBe(3);
    expect(await counted()).toEqual([['hidden', 3]]);
  });

  test('a control of an editor that was first met without it is one of the editor', async () => {
    const [row] = rowsOfPage(1);
    if (!row) throw new Error('there is a row');
    await writeRows([{ ...row, actions: ['view-posts'], region: 'list' }]);
    await writeRows([{ ...row, actions: ['create-post'], region: 'compose' }]);
    await writeRows([{ ...row, actions: ['view-posts'], region: 'list' }]);
    expect(await kept()).toMatchObject([{ actions: ['create-post'], region: 'compose' }]);
    expect(await counted()).toEqual([['hidden', 1]]);
  });

  test('also by a worker that was started anew', async () => {
    const [known, fresh] = rowsOfPage(2);
    if (!known || !fresh) throw new Error('there are two rows');
    await database.log.add(known);
    await database.logCounts.bulkAdd(countRows([known]));
    await writeRows([{ ...known, at: 5 }, fresh]);
    expect((await kept()).map(({ at }) => at)).toEqual([known.at, fresh.at]);
    expect(await counted()).toEqual([['hidden', 2]]);
  });
});

describe('a page that is made to flood the log', () => {
  test('leaves so many rows and one that says so', async () => {
    const rows = rowsOfPage(10_000);
    for (let at = 0; at < rows.length; at += 500) await writeRows(rows.slice(at, at + 500));
    expect(await counted()).toEqual([
      ['cut', 1],
      ['hidden', MOST_OF_PAGE],
    ]);
    const cut = (await kept()).filter(({ kind }) => kind === 'cut');
    expect(cut).toMatchObject([{ label: '', network: '', place: 'ads', path: '/compose' }]);
  });

  test('and is loaded again and again fills no more than the day', async () => {
    await database.logCounts.put({
      ...logRow({ network: 'facebook' }),
      key: '2026-11-24 ads hidden facebook',
      count: MOST_OF_DAY - 1,
    });
    await writeRows(rowsOfPage(3));
    await writeRows(rowsOfPage(3));
    expect((await kept()).map(({ kind }) => kind).sort()).toEqual(['cut', 'cut', 'hidden']);
  });

  test('takes nothing from other pages', async () => {
    await writeRows(rowsOfPage(MOST_OF_PAGE + 1));
    await writeRows(rowsOfPage(2));
    expect(await counted()).toEqual([
      ['cut', 1],
      ['hidden', MOST_OF_PAGE + 2],
    ]);
  });
});

test('the counts are those of the rows', async () => {
  await writeRows([
    logRow({ id: 'a', kind: 'shown' }),
    logRow({ id: 'b' }),
    logRow({ id: 'c', network: 'facebook' }),
  ]);
  await writeRows([logRow({ id: 'd', page: 'other', place: 'ads.example.com', platform: null })]);
  expect(sorted(await database.logCounts.toArray())).toEqual(sorted(countRows(await kept())));
});

test('what does not fit is neither written nor counted', async () => {
  const row = logRow({ id: 'unwritable', label: (() => '') as never });
  await expect(writeRows([logRow({ id: 'good' }), row])).rejects.toThrow();
  expect([await kept(), await counted()]).toEqual([[], []]);
  await writeRows([logRow({ id: 'good' })]);
  expect((await kept()).map(({ id }) => id)).toEqual(['good']);
});

test('the row about a flood names no control', () => {
  expect(cutRow(logRow())).toMatchObject({ actions: [], label: '', network: '', reason: null });
});
