import { expect, test } from 'vitest';
import { queueEntry } from '@/tests/fixtures/queue';
import { groupByDay, hasMoved, postedOf } from '@/utils/drafts/queue-days';

// In the time zone of this computer, whichever that is.
const at = (day: number, hours: number, minutes = 0) =>
  new Date(2026, 10, day, hours, minutes).getTime();
const now = at(26, 12);

/** [when, its group, the group's day] */
test.each([
  ['last week', at(19, 9), 'overdue', null],
  ['earlier today', at(26, 11, 59), 'overdue', null],
  ['this very moment', now, 'today', '2026-11-26'],
  ['a minute before midnight', at(26, 23, 59), 'today', '2026-11-26'],
  ['at midnight', at(27, 0), 'tomorrow', '2026-11-27'],
  ['late tomorrow', at(27, 23, 59), 'tomorrow', '2026-11-27'],
  ['the day after', at(28, 0), 'later', '2026-11-28'],
  ['next month', at(31 + 5, 9), 'later', '2026-12-06'],
  ['without a time', null, 'no-time', null],
] as const)('%s', (_, time, kind, day) => {
  const groups = groupByDay([queueEntry({ at: time })], now);
  expect(groups.map((group) => [group.kind, group.day])).toEqual([[kind, day]]);
});

test('what is overdue comes first, then day by day and hour by hour, and last what has no time', () => {
  const times = [null, at(28, 9), at(26, 18), at(20, 9), at(26, 13), at(27, 8), at(24, 9)];
  const entries = times.map((time, id) => queueEntry({ at: time, id: String(id) }));
  const ids = groupByDay(entries, now).map((group) => group.entries.map(({ id }) => id));
  expect(ids).toEqual([['3', '6'], ['4', '2'], ['5'], ['1'], ['0']]);
});

test('what is posted stands by itself, the latest first', () => {
  const entries = [
    queueEntry({ at: at(20, 9), id: 'early', postedAt: at(20, 10) }),
    queueEntry({ at: null, id: 'late', postedAt: at(25, 10) }),
    queueEntry({ id: 'open' }),
  ];
  expect(groupByDay(entries, now)).toMatchObject([{ entries: [{ id: 'open' }] }]);
  expect(postedOf(entries).map(({ id }) => id)).toEqual(['late', 'early']);
});

/** [what, when a post is due, until when] */
test.each([
  ['nothing was due', at(26, 13), at(26, 12, 30), false],
  ['a post became overdue', at(26, 12, 10), at(26, 12, 30), true],
  ['a post is due this moment', at(26, 12, 30), at(26, 12, 30), false],
  ['a post was overdue before', at(26, 11), at(26, 12, 30), false],
  ['a new day began', null, at(27, 0), true],
] as const)('%s, so the groups change or not', (_, due, until, expected) => {
  expect(hasMoved([queueEntry({ at: due })], now, until)).toBe(expected);
});
