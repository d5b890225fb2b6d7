import { describe, expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import type { CustomRule } from '@/utils/rules/schema';
import { type Entries, entriesOf, isSame, merge } from '@/utils/rules/sync/entries';
import { changeFor, observe, type Shared } from '@/utils/rules/sync/shared';

const a = rule({ id: 'a', updatedAt: 10 });
const has = (
  rules: readonly CustomRule[],
  days = 14,
  changedAt: Readonly<Record<string, number>> = {},
): Shared => ({
  changedAt: new Map(Object.entries(changedAt)),
  rules,
  settings: { values: { draftDays: days }, defaults: { draftDays: 14 } },
});
const none: Entries = new Map();
const nothing = { put: [], remove: [], settings: {} };
const brief = (entries: Entries) =>
  [...entries.values()].map(({ key, at, value }) => `${key} ${at}${value === null ? ' gone' : ''}`);

describe('what a machine has done since it last shared', () => {
  const known = observe(has([a]), none, 99);

  test.each([
    ['nothing', has([a]), ['r/a 10', 's/draftDays 0']],
    ['a rule was changed', has([{ ...a, enabled: false }]), ['r/a 500', 's/draftDays 0']],
    [
      'a rule was changed, and is shared later',
      has([{ ...a, enabled: false }], 14, { a: 300 }),
      ['r/a 300', 's/draftDays 0'],
    ],
    [
      'a rule was deleted, and is told later',
      has([], 14, { a: 300 }),
      ['r/a 300 gone', 's/draftDays 0'],
    ],
    ['a rule was deleted', has([]), ['r/a 500 gone', 's/draftDays 0']],
    [
      'a rule was added',
      has([a, rule({ id: 'b', updatedAt: 400 })]),
      ['r/a 10', 's/draftDays 0', 'r/b 400'],
    ],
    ['a setting was changed', has([a], 30), ['r/a 10', 's/draftDays 500']],
  ])('%s', (_, shared, expected) => {
    expect(brief(observe(shared, known, 500))).toEqual(expected);
  });

  test('a clock that goes wrong does not lose a change', () => {
    const later = observe(has([{ ...a, note: 'one' }]), known, 500);
    const wrong = observe(has([{ ...a, note: 'two' }]), later, 3);
    expect(merge(later, wrong).get('r/a')?.value).toMatchObject({ note: 'two' });
  });
});

test('a rule that was switched before anything was shared counts from then', () => {
  const off = has([{ ...a, enabled: false }], 14, { a: 300 });
  expect(brief(observe(off, none, 500))).toEqual(['r/a 300', 's/draftDays 0']);
});

describe('a machine that joins', () => {
  test('takes what others have, and keeps its own', () => {
    const others = observe(has([a], 30), none, 99);
    const own = has([rule({ id: 'b', updatedAt: 5 })]);
    const all = merge(observe(own, none, 200), others);
    expect(changeFor(all, own)).toEqual({ put: [a], remove: [], settings: { draftDays: 30 } });
  });

  test('of the same rule the newer one counts', () => {
    const newer = { ...a, note: 'newer', updatedAt: 20 };
    const all = merge(observe(has([newer]), none, 99), observe(has([a]), none, 99));
    expect(changeFor(all, has([a])).put).toEqual([newer]);
    expect(changeFor(all, has([newer]))).toEqual(nothing);
  });
});

test('what was deleted elsewhere goes, and what was taken over makes no echo', () => {
  const known = observe(has([a]), none, 99);
  const elsewhere = observe(has([]), known, 300);
  const all = merge(observe(has([a]), known, 400), elsewhere);
  expect(changeFor(all, has([a]))).toEqual({ put: [], remove: ['a'], settings: {} });
  expect(isSame(observe(has([]), all, 500), all)).toBe(true);
  expect(changeFor(all, has([]))).toEqual(nothing);
});

test('a rule that only a newer version can read is not taken for a deleted one', () => {
  const strange = entriesOf([{ key: 'r/future', at: 5, value: { id: 'future', effect: 'blur' } }]);
  const known = observe(has([]), strange, 99);
  expect(known.get('r/future')).toEqual(strange.get('r/future'));
  expect(changeFor(known, has([]))).toEqual(nothing);
});

test('nothing under the name of another rule, and no rule of a pack, comes in', () => {
  const entries = entriesOf([
    { key: 'r/b', at: 5, value: { ...a } },
    { key: 'r/p', at: 5, value: { ...a, id: 'p', origin: { kind: 'policy', pack: 'all' } } },
  ] as never);
  expect(changeFor(entries, has([]))).toEqual(nothing);
});
