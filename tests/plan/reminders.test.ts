import { describe, expect, test } from 'vitest';
import { platform, statementInput } from '@/tests/fixtures/list';
import { upcoming } from '@/utils/availability/changes';
import { addDays } from '@/utils/availability/day';
import { dueReminders } from '@/utils/plan/reminders';

const on = (value: string) => ({
  precision: value.length === 7 ? ('month' as const) : ('day' as const),
  value,
});
const ending = (since: string) =>
  platform({
    statements: [
      statementInput({
        spans: [
          { since: null, status: 'works' },
          { since: on(since), status: 'removed' },
        ],
      }),
    ],
  });
const closing = platform({
  id: 'tool',
  lifecycle: {
    confidence: 'high',
    evidence: [],
    lastChecked: '2027-01-01',
    spans: [{ since: on('2027-01-31'), status: 'removed' }],
  },
});

const keys = (of: ReturnType<typeof platform>, daysLeft: number, told: string[] = []) =>
  dueReminders(upcoming([of], addDays('2027-01-31', -daysLeft)), told).map(({ key }) => key);

const week = 'ads/x-posting/2027-01-31/week';
const day = 'ads/x-posting/2027-01-31/day';

describe('of a change that is announced for a day', () => {
  test.each([
    [8, [], []],
    [7, [], [week]],
    [2, [], [week]],
    [1, [], [day]],
    [0, [], []],
    [7, [week], []],
    [2, [week], []],
    [1, [week], [day]],
    [1, [week, day], []],
    [6, [day], [week]],
  ])('%i days before, with %j told, is told %j', (daysLeft, told, expected) => {
    expect(keys(ending('2027-01-31'), daysLeft, told)).toEqual(expected);
  });
});

test('a change that may come any day of this month is told once', () => {
  const soon = ending('2027-01');
  expect(keys(soon, 0)).toEqual([]);
  expect(keys(soon, 1)).toEqual(['ads/x-posting/2027-01/day']);
  expect(keys(soon, 20, ['ads/x-posting/2027-01/day'])).toEqual([]);
});

test('a date that was corrected is told again', () => {
  expect(keys(ending('2027-02-01'), 0, [day])).toEqual(['ads/x-posting/2027-02-01/day']);
});

test('the end of a whole product has a key of its own', () => {
  expect(keys(closing, 5)).toEqual(['tool//2027-01-31/week']);
  expect(keys(closing, 5, [week])).toEqual(['tool//2027-01-31/week']);
});

test('of several changes only those near and not yet told are told, each with what it is', () => {
  const all = upcoming([ending('2027-02-20'), closing, ending('2027-01-31')], '2027-01-30');
  expect(dueReminders(all, ['tool//2027-01-31/day'])).toEqual([
    { key: day, upcoming: all.find(({ platform: { id } }) => id === 'ads') },
  ]);
});
