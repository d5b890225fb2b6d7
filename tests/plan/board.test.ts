import { expect, test } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import { boardOf } from '@/utils/plan/board';

test('what is lost comes first, and like actions of a network are told together', () => {
  expect(
    boardOf(plan()).map(({ label, groups }) => [
      label,
      ...groups.map(({ status, actions }) => `${status}: ${actions.join(' ')}`),
    ]),
  ).toEqual([
    ['X (Twitter)', 'removed: create-post schedule-post', 'works: inbox'],
    ['LinkedIn', 'works: create-post'],
    ['Facebook', 'unknown: create-post'],
  ]);
});

test('an announced end and a last sighting are kept beside the status', () => {
  const [x, , facebook] = boardOf(plan());
  expect(x?.groups[1]?.announcement).toMatchObject({
    status: 'removed',
    since: { value: '2027-01-31' },
    daysLeft: 68,
  });
  expect(facebook?.groups[0]).toMatchObject({ lastKnown: 'works', lastChecked: '2023-04-25' });
});

test("actions that the user's rule decides form a group of their own", () => {
  const [x] = boardOf(plan({ rules: [rule({ effect: 'warn' })] }));
  expect(x?.groups.map(({ actions, ruleEffect }) => [actions, ruleEffect])).toEqual([
    [['schedule-post'], null],
    [['create-post'], 'warn'],
    [['inbox'], null],
  ]);
});
