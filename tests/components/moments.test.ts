import { expect, test } from 'vitest';
import { agoText, agoTick, momentText, plannedText } from '@/components/moments';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-24T12:00:00Z');

test.each([
  [-MINUTE, 'now'],
  [59_000, 'now'],
  [MINUTE, '1 minute ago'],
  [10 * MINUTE + 59_000, '10 minutes ago'],
  [HOUR, '1 hour ago'],
  [DAY - 1, '23 hours ago'],
  [DAY, '1 day ago'],
  [29 * DAY, '29 days ago'],
  [30 * DAY, 'October 25, 2026'],
])('%i ms ago is told as "%s"', (age, text) => {
  expect(agoText(NOW - age, NOW, 'en-US')).toBe(text);
});

test.each([
  ['a minute within the hour', 10 * MINUTE, MINUTE, true],
  ['a minute later in the day', 5 * HOUR, MINUTE, false],
  ['ten minutes later in the day', 5 * HOUR, 10 * MINUTE, true],
  ['ten minutes when it is days ago', 3 * DAY, 10 * MINUTE, false],
])('after %s ages are told anew: %j, %i, %j', (_, age, later, isNew) => {
  const at = NOW - age;
  expect(agoTick(at, NOW) !== agoTick(at, NOW + later)).toBe(isNew);
});

test.each([
  ['2026-12-01', 'December 1, 2026'],
  ['2026-12-01T10:00', 'December 1, 2026 at 10:00 AM'],
  ['2026-13-45', '2026-13-45'],
])('planned for %s is told as "%s", whatever the time zone', (planned, text) => {
  expect(plannedText(planned, 'en-US')).toBe(text);
});

test('a moment is told exactly', () => {
  const at = new Date(2026, 10, 23, 10, 31).getTime();
  expect(momentText(at, 'en-US')).toBe('Monday, November 23, 2026 at 10:31 AM');
});
