import { expect, test } from 'vitest';
import { endOfSnooze, quietUntil } from '@/utils/plan/snooze';

const at = (hour: number, minute = 0, day = 26) => new Date(2026, 10, day, hour, minute);

/** [for how long, from when, until when] */
test.each([
  ['hour', at(14, 40), at(15, 40)],
  ['hour', at(23, 30), at(0, 30, 27)],
  ['today', at(14, 40), at(0, 0, 27)],
  ['today', at(0, 0), at(0, 0, 27)],
] as const)('%s from %s lasts until %s', (snooze, from, until) => {
  expect(endOfSnooze(snooze, from)).toBe(until.getTime());
});

/** [host, now, until] */
test.each([
  ['a.example', 9, 10],
  ['a.example', 10, null],
  ['b.example', 9, null],
  ['constructor', 9, null],
])('%s at %d is quiet until %j', (host, now, until) => {
  expect(quietUntil({ 'a.example': 10 }, host, now)).toBe(until);
});
