import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kept, type Limits, NOTICE_MS, sweep } from '@/utils/drafts/retention';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const NOW = 100 * DAY;
const limits: Limits = { days: 14, inAll: 4, perHost: 2 };
const kept = (id: string, days: number, part: Partial<Kept> = {}): Kept => ({
  host: `${id}.example`,
  id,
  leavesAt: null,
  updatedAt: NOW - days * DAY,
  ...part,
});
const nothing = { announce: [], remove: [], spare: [] };

/** [what, drafts, what is to be done] */
test.each([
  ['young drafts are left alone', [kept('a', 0), kept('b', 11)], nothing],
  [
    'two days before its end a draft is announced to leave',
    [kept('a', 12)],
    { ...nothing, announce: [{ id: 'a', leavesAt: NOW + 2 * DAY }] },
  ],
  [
    'one that is older, because nobody looked, stays two days more',
    [kept('a', 40)],
    { ...nothing, announce: [{ id: 'a', leavesAt: NOW + 2 * DAY }] },
  ],
  ['an announced one stays until its time', [kept('a', 14, { leavesAt: NOW + 1 })], nothing],
  ['then it goes', [kept('a', 14, { leavesAt: NOW })], { ...nothing, remove: ['a'] }],
  [
    'one that was changed meanwhile is spared',
    [kept('a', 1, { leavesAt: NOW - 1 })],
    { ...nothing, spare: ['a'] },
  ],
  [
    'of too many on one host the oldest are announced',
    [1, 2, 3].map((days) => kept(`d${days}`, days, { host: 'one.example' })),
    { ...nothing, announce: [{ id: 'd3', leavesAt: NOW + 2 * DAY }] },
  ],
  [
    'of too many in all as well',
    [1, 2, 3, 4, 5].map((days) => kept(`d${days}`, days)),
    { ...nothing, announce: [{ id: 'd5', leavesAt: NOW + 2 * DAY }] },
  ],
] as const)('%s', (_, drafts, expected) => {
  expect(sweep(drafts, limits, { before: NOW - HOUR, now: NOW })).toEqual(expected);
});

/** [when the drafts were swept before, when the draft was to leave, what is done] */
test.each([
  [NOW - HOUR, NOW - 1, { ...nothing, remove: ['a'] }],
  [NOW - 2 * DAY, NOW - 1, { ...nothing, announce: [{ id: 'a', leavesAt: NOW + DAY }] }],
  [null, NOW - 1, { ...nothing, announce: [{ id: 'a', leavesAt: NOW + DAY }] }],
  [NOW - 2 * DAY, NOW - 31 * DAY, { ...nothing, remove: ['a'] }],
])('after a time without a browser it is told again: %j, %j', (before, leavesAt, expected) => {
  expect(sweep([kept('a', 60, { leavesAt })], limits, { before, now: NOW })).toEqual(expected);
});

describe('whatever happens', () => {
  type Event =
    | { readonly kind: 'write'; readonly id: number }
    | { readonly kind: 'days'; readonly days: number }
    | { readonly kind: 'wait'; readonly hours: number };
  const events = fc.oneof(
    fc.record({ id: fc.nat(9), kind: fc.constant('write' as const) }),
    fc.record({ days: fc.constantFrom(7, 14, 30, 90), kind: fc.constant('days' as const) }),
    fc.record({ hours: fc.integer({ max: 400, min: 1 }), kind: fc.constant('wait' as const) }),
  );
  const hostOf = (id: number) => `h${id % 3}.example`;

  /** Lives through `happening`, with a sweep after each event; gives what was deleted and how long before that was told. */
  function notices(happening: readonly Event[]): number[] {
    const drafts = new Map<string, Kept>();
    const toldAt = new Map<string, number>();
    const given: number[] = [];
    let now = NOW;
    let before: number | null = null;
    let days = 14;
    const set = (id: string, part: Partial<Kept>) => {
      const known = drafts.get(id);
      if (known) drafts.set(id, { ...known, ...part });
      if (part.leavesAt === null) toldAt.delete(id);
    };
    for (const event of happening) {
      if (event.kind === 'days') days = event.days;
      if (event.kind === 'wait') now += event.hours * 3_600_000;
      if (event.kind === 'write') {
        const id = String(event.id);
        drafts.set(id, { host: hostOf(event.id), id, leavesAt: null, updatedAt: now });
        toldAt.delete(id);
      }
      const times = { before, now };
      const { announce, remove, spare } = sweep([...drafts.values()], { ...limits, days }, times);
      before = now;
      for (const { id, leavesAt } of announce) {
        set(id, { leavesAt });
        if (!toldAt.has(id)) toldAt.set(id, now);
      }
      for (const id of spare) set(id, { leavesAt: null });
      for (const id of remove) {
        given.push(now - (toldAt.get(id) ?? now));
        drafts.delete(id);
      }
    }
    return given;
  }

  test('nothing is removed that was not announced two days before', () => {
    let removed = 0;
    fc.assert(
      fc.property(fc.array(events, { maxLength: 100, minLength: 20 }), (happening) => {
        const given = notices(happening);
        removed += given.length;
        for (const notice of given) expect(notice).toBeGreaterThanOrEqual(NOTICE_MS);
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(removed).toBeGreaterThan(30);
  });
});
