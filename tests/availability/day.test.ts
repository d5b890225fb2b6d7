import { expect, test } from 'vitest';
import { firstDay, lastDay } from '@/utils/availability/dated';
import { addDays, type Day, daysBetween, isDay, localDay } from '@/utils/availability/day';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-04-31', false],
  ['2023-4-25', false],
  ['25.04.2023', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2023-04-19', '2023-04-25', 6],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-04-25', '2023-04-19', -6],
] as const)('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  expect(addDays(from, days)).toBe(to);
});

test.each([
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['2023-12', 'month', '2023-12-01', '2023-12-31'],
  ['2023', 'year', '2023-01-01', '2023-12-31'],
  ['2023-04-25', 'day', '2023-04-25', '2023-04-25'],
] as const)('%s can mean the days from its first to its last', (value, precision, first, last) => {
  const date = { precision, qualifier: 'exact', value } as const;
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test('the day is the one on the wall where the person is', () => {
  expect(localDay(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03' satisfies Day);
});
