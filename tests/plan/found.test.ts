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
    foundIn(plan(), units).map(({ label, summary, units: found }) => [
      label,
      summary?.verdict.status,
      found.length,
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
