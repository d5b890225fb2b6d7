import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import type { Day } from '@/utils/availability/day';
import { findingsFor, findStatement, whatWorks } from '@/utils/availability/query';

const works = (network: string, lastChecked: string) =>
  statementInput({
    id: `${network}-works`,
    network,
    lastChecked,
    actions: ['create-post', 'schedule-post'],
    spans: [{ since: null, status: 'works' }],
  });
const ads = platform({
  statements: [
    statementInput(),
    works('facebook', '2023-04-25'),
    works('linkedin', '2023-12-31'),
    statementInput({
      id: 'x-again',
      actions: ['analytics'],
      lastChecked: '2024-06-01',
      spans: [
        { since: null, status: 'removed', until: { precision: 'day', value: '2024-05-01' } },
        { since: { precision: 'day', value: '2024-05-01' }, status: 'works' },
      ],
    }),
  ],
});

describe('what works on this platform', () => {
  test.each([
    ['before the end', '2023-04-24', ['x create-post', 'facebook', 'linkedin']],
    ['on the day itself', '2023-04-25', ['facebook', 'linkedin']],
    ['when a check has become too old', '2024-04-25', ['linkedin']],
    ['restored again', '2024-05-01', ['linkedin', 'x analytics']],
    ['when all checks have become too old', '2025-12-31', []],
  ])('%s (%s): %j', (_, day, expected) => {
    const seen = whatWorks(ads, day as Day).map(({ network, action }) =>
      network === 'x' ? `x ${action}` : network,
    );
    expect([...new Set(seen)]).toEqual(expected);
  });
});

test('there is one finding for each action of each statement', () => {
  expect(
    findingsFor(ads, '2023-04-25' as Day).map(({ network, action, status }) =>
      [network, action, status].join(' '),
    ),
  ).toEqual([
    'x create-post removed',
    'facebook create-post works',
    'facebook schedule-post works',
    'linkedin create-post works',
    'linkedin schedule-post works',
    'x analytics removed',
  ]);
});

test.each([
  ['ads/x-again', 'x-again'],
  ['ads/nothing', undefined],
  ['nobody/x-again', undefined],
  ['', undefined],
])('the reference %j means the statement %j', (ref, id) => {
  expect(findStatement(list(ads).platforms, ref)?.statement.id).toBe(id);
});
