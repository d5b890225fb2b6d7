import { expect, test } from 'vitest';
import { diagnosis, keptError } from '@/tests/fixtures/diagnosis';
import { type FindingKind, findingKinds, findingsIn } from '@/utils/plan/diagnosis/findings';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';

const { at, permissions } = diagnosis();
const DAY = 24 * 3_600_000;

const examples: readonly [string, Partial<Diagnosis>, readonly FindingKind[]][] = [
  ['all is well', {}, []],
  ['a broken database', { database: { kind: 'broken', why: 'UnknownError' } }, ['database-broken']],
  ['a database of a newer version', { database: { kind: 'newer' } }, ['database-newer']],
  ['a database that does not answer', { database: { kind: 'silent' } }, ['database-silent']],
  ['a silent worker', { worker: false }, ['worker-silent']],
  ['a text that waits', { waiting: 1 }, ['texts-waiting']],
  ['texts that cannot be counted', { waiting: null }, []],
  ['a full disk', { room: { most: 100, used: 91 } }, ['nearly-full']],
  ['room enough', { room: { most: 100, used: 90 } }, []],
  ['room of which the browser says nothing', { room: { most: null, used: 5 } }, []],
  ['a list that cannot be read', { list: null }, ['list-unread']],
  ['a file of the list', { unread: ['platforms.txt'] }, ['list-unread']],
  ['an old list', { list: { ageDays: 181, date: '2026-05-30', version: '1' } }, ['list-old']],
  ['a list of half a year', { list: { ageDays: 180, date: '2026-05-31', version: '1' } }, []],
  [
    'a dashboard that the browser forbids',
    { permissions: { ...permissions, allowed: 13 } },
    ['not-allowed'],
  ],
  ['an error of today', { errors: [keptError] }, ['errors']],
  ['an error of yesterday', { errors: [{ ...keptError, at: at - DAY }] }, []],
  [
    'much at once, the most urgent first',
    { database: { kind: 'silent' }, errors: [keptError], waiting: 2, worker: false },
    ['database-silent', 'worker-silent', 'texts-waiting', 'errors'],
  ],
];

test.each(examples)('%s', (_, part, found) => {
  expect(findingsIn(diagnosis(part))).toEqual(found);
});

test('each finding has an example', () => {
  const shown = new Set(examples.flatMap(([, , found]) => found));
  expect(findingKinds.filter((kind) => !shown.has(kind))).toEqual([]);
});
