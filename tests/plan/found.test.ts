import { expect, test } from 'vitest';
import { plan, unit } from '@/tests/fixtures/plans';
import { foundIn } from '@/utils/plan/found';

test('units are grouped by network, each group with the strictest verdict', () => {
  const units = [
    unit(),
    unit({ network: 'facebook', key: 'f' }),
    unit({ key: 'x2', actions: ['inbox'] }),
  ];
  expect(
    foundIn(plan(), units).map(({ label, summary, rows }) => [
      label,
      summary?.verdict.status,
      rows.length,
    ]),
  ).toEqual([
    ['X (Twitter)', 'removed', 2],
    ['Facebook', 'unknown', 1],
  ]);
});

test('a network without a verdict has no summary and keeps its id as its name', () => {
  const [found] = foundIn(plan(), [unit({ network: 'quitter' })]);
  expect(found).toMatchObject({ label: 'quitter', summary: null });
});

test('units that the page cannot tell apart are one row, those in another frame are not', () => {
  const [found] = foundIn(plan(), [unit(), unit(), unit({ frameId: 3 }), unit({ state: 'shown' })]);
  expect(found?.rows.map(({ frameId, state, count }) => [frameId, state, count])).toEqual([
    [0, 'hidden', 2],
    [3, 'hidden', 1],
    [0, 'shown', 1],
  ]);
});
