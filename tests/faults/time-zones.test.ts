import { afterAll, describe, expect, test } from 'vitest';
import { queueEntry } from '@/tests/fixtures/queue';
import { addDays, type Day, daysBetween, localDay } from '@/utils/availability/day';
import { dayOf, momentOf } from '@/utils/drafts/csv/times';
import { groupByDay } from '@/utils/drafts/queue-days';
import { timeIn, whenOf } from '@/utils/drafts/queue-form';
import { endOfSnooze, quietUntil } from '@/utils/plan/snooze';

const usual = process.env.TZ;
const move = (zone: string | undefined) => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
afterAll(() => move(usual));

const HOUR = 3_600_000;

/** [where, a day there, when it begins and how many hours it has] */
const days = [
  ['UTC', '2026-11-27', '2026-11-27T00:00Z', 24],
  ['Pacific/Kiritimati', '2026-11-27', '2026-11-26T10:00Z', 24],
  ['Pacific/Niue', '2026-11-27', '2026-11-27T11:00Z', 24],
  ['Asia/Kathmandu', '2026-11-27', '2026-11-26T18:15Z', 24],
  ['America/St_Johns', '2026-11-27', '2026-11-27T03:30Z', 24],
  ['America/St_Johns', '2026-03-08', '2026-03-08T03:30Z', 23],
  ['America/St_Johns', '2026-11-01', '2026-11-01T02:30Z', 25],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00Z', 23],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00Z', 25],
  ['America/Los_Angeles', '2026-12-31', '2026-12-31T08:00Z', 24],
  ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', 24.5],
  // Without a midnight, and with two of them.
  ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00Z', 23],
  ['America/Havana', '2026-11-01', '2026-11-01T04:00Z', 25],
] as const;

describe.each(days)('in %s on %s', (zone, day, begins, hours) => {
  const start = Date.parse(begins);
  const end = start + hours * HOUR;
  const [before, after] = [addDays(day, -1), addDays(day, 1)];

  test('the day on the wall is that day, from its first moment to its last', () => {
    move(zone);
    const wall = [start - 1, start, end - 1, end].map((at) => localDay(new Date(at)));
    expect(wall).toEqual([before, day, day, after]);
    expect([start - 1, start, end - 1, end].map(dayOf)).toEqual(wall);
    expect(daysBetween(localDay(new Date(start)), localDay(new Date(end)))).toBe(1);
  });

  test('quiet for today ends with the day', () => {
    move(zone);
    for (const at of [start, end - 1]) {
      const until = endOfSnooze('today', new Date(at));
      expect(until).toBe(end);
      expect(quietUntil({ host: until }, 'host', at)).toBe(end);
    }
  });

  test('a queued post stands under its own day, and its time is read as it was written', () => {
    move(zone);
    const kindAt = (at: number) => groupByDay([queueEntry({ at })], start)[0]?.kind;
    expect([start - 1, start, end - 1, end].map(kindAt)).toEqual([
      'overdue',
      'today',
      'today',
      'tomorrow',
    ]);
    for (const at of [start, end]) {
      expect(timeIn(whenOf(at))).toBe(at);
      expect(Date.parse(momentOf(at, 'offset'))).toBe(at);
    }
  });
});

test.each([...new Set(days.map(([zone]) => zone))])(
  'in %s each day of the year follows the one before it',
  (zone) => {
    move(zone);
    const first: Day = '2026-01-01';
    for (let count = 0; count < 366; count++)
      for (const hour of [3, 12, 23]) {
        const day = localDay(new Date(2026, 0, 1 + count, hour, 59));
        expect(day).toBe(addDays(first, count));
        expect(daysBetween(first, day)).toBe(count);
      }
  },
);
