import { describe, expect, test } from 'vitest';
import { statement } from '@/tests/fixtures/list';
import type { Day } from '@/utils/availability/day';
import { statusOn } from '@/utils/availability/timeline';

const dated = (value: string) => ({
  precision: ({ 10: 'day', 7: 'month', 4: 'year' } as const)[value.length as 10 | 7 | 4],
  value,
});

const removed = statement();
const bare = statement({ spans: [{ since: dated('2023-04-25'), status: 'removed' }] });
const inMonth = statement({ spans: [{ since: dated('2024-02'), status: 'paid' }] });
const inYear = statement({ spans: [{ since: dated('2024'), status: 'limited' }] });
const restored = statement({
  lastChecked: '2025-06-01',
  spans: [
    { since: dated('2023-04-25'), status: 'removed', until: dated('2025-06-01') },
    { since: dated('2025-06-01'), status: 'works' },
  ],
});
const ended = statement({
  spans: [{ since: dated('2020-01-01'), status: 'limited', until: dated('2021-01-01') }],
});
const always = statement({
  lastChecked: '2024-01-01',
  spans: [{ since: null, status: 'works' }],
});

describe('the status of a statement on a day', () => {
  test.each([
    [
      'before the announcement it works, and nothing is announced',
      removed,
      '2023-04-18',
      'works',
      null,
    ],
    ['from the announcement on the end is announced', removed, '2023-04-19', 'works', 6],
    ['on the last day one day is left', removed, '2023-04-24', 'works', 1],
    ['on the day itself it is removed', removed, '2023-04-25', 'removed', null],
    ['after it stays removed', removed, '2030-01-01', 'removed', null],
    ['without an earlier span nothing is known before', bare, '2023-04-24', 'unknown', 1],
    ['a month counts on its last day', inMonth, '2024-02-29', 'paid', null],
    ['until then the change is due any day', inMonth, '2024-02-28', 'unknown', 0],
    ['before the month the first possible day is counted to', inMonth, '2024-01-30', 'unknown', 2],
    ['a year counts on its last day', inYear, '2024-12-31', 'limited', null],
    ['inside the year it is due any day', inYear, '2024-06-01', 'unknown', 0],
    ['what was restored works again', restored, '2025-06-01', 'works', null],
    ['the day before it is still removed', restored, '2025-05-31', 'removed', 1],
    ['after the last span ended nothing is known', ended, '2021-01-01', 'unknown', null],
    ['until then it held', ended, '2020-12-31', 'limited', null],
  ] as const)('%s', (_, known, day, status, daysLeft) => {
    const result = statusOn(known, day as Day);
    expect([result.status, result.announcement?.daysLeft ?? null]).toEqual([status, daysLeft]);
  });

  test.each([
    ['2024-12-31', 'works', null],
    ['2025-01-01', 'unknown', 'works'],
  ] as const)('a works checked on 2024-01-01 reads on %s as %s', (day, status, lastKnown) => {
    expect(statusOn(always, day)).toMatchObject({ status, lastKnown });
  });

  test('only works goes stale', () => {
    expect(statusOn(removed, '2040-01-01').status).toBe('removed');
  });
});
