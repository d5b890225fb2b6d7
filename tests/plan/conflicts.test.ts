import { expect, test } from 'vitest';
import { conflicts, host, located, onPlatform } from '@/tests/fixtures/conflicts';
import type { Conflict } from '@/utils/plan/conflicts';
import type { CustomRule } from '@/utils/rules/schema';

/** [what, this rule, the other one, what is said of both] */
const cases: readonly (readonly [
  string,
  Partial<CustomRule>,
  Partial<CustomRule>,
  Partial<Conflict> | null,
])[] = [
  ['the newer of two', {}, { effect: 'warn' }, { wins: 'this', why: 'newer', isSame: false }],
  ['one dated ahead', {}, { updatedAt: 200 }, { wins: 'other', why: 'newer', isNever: true }],
  ['the same again', {}, {}, { wins: 'this', isSame: true, isEverywhere: true }],
  [
    'what the organisation says',
    {},
    { origin: { kind: 'policy', pack: 'p' }, effect: 'none' },
    { wins: 'other', why: 'policy', isNever: true },
  ],
  [
    'what a pack says',
    { place: onPlatform('ads') },
    { origin: { kind: 'pack', pack: 'p' }, place: host('ads.example.com') },
    { wins: 'this', why: 'own' },
  ],
  [
    'a narrower host',
    { place: host('*.example.com') },
    { place: host('app.example.com') },
    { wins: 'other', why: 'narrower', isEverywhere: false, isNever: false },
  ],
  [
    'a wider host',
    { place: host('app.example.com') },
    { place: host('*.example.com') },
    { wins: 'this', why: 'narrower', isEverywhere: true },
  ],
  [
    'a host of the platform',
    {},
    { place: host('ads.example.com') },
    { wins: 'other', why: 'narrower', isEverywhere: false },
  ],
  [
    'the platform of the host',
    { place: host('ads.example.com') },
    { place: onPlatform('ads') },
    { wins: 'this', why: 'narrower', isEverywhere: true },
  ],
  [
    'certain controls where this speaks of all',
    {},
    { locators: located },
    { wins: 'other', why: 'controls', isNever: false },
  ],
  [
    'all controls where this speaks of some',
    { locators: located },
    {},
    { wins: 'this', why: 'controls' },
  ],
  [
    'the same controls',
    { locators: located },
    { locators: located },
    { wins: 'this', why: 'newer' },
  ],
  [
    'other controls',
    { locators: located },
    { locators: [{ labels: ['X'], selector: null }] },
    null,
  ],
  ['another network', {}, { network: 'x' }, null],
  ['other actions', {}, { actions: ['inbox'] }, null],
  [
    'some of the actions',
    { actions: ['inbox', 'reply'] },
    { actions: ['reply'] },
    {
      actions: ['reply'],
    },
  ],
  ['another host', { place: host('a.example.org') }, { place: host('b.example.org') }, null],
  ['another platform', {}, { place: onPlatform('other') }, null],
  ['a host of another platform', {}, { place: host('app.other.example') }, null],
  ['a rule that is off', {}, { enabled: false }, null],
  ['a rule that has ended', {}, { until: '2026-11-23' }, null],
  ['a rule that ends before this begins', { from: '2027-01-01' }, { until: '2026-12-31' }, null],
  ['a rule that begins when this has ended', { until: '2026-12-31' }, { from: '2027-01-01' }, null],
  [
    'a stronger rule that ends',
    {},
    { origin: { kind: 'policy', pack: 'p' }, until: '2026-12-31' },
    { wins: 'other', isNever: false },
  ],
  [
    'a stronger rule for some of the actions',
    { actions: ['inbox', 'reply'] },
    { actions: ['reply'], origin: { kind: 'policy', pack: 'p' } },
    { wins: 'other', isNever: false },
  ],
  ['itself as it was', {}, { id: 'mine' }, null],
];

test.each(cases)('beside %s', (_, mine, theirs, expected) => {
  const found = conflicts(mine, [theirs]);
  if (expected === null) expect(found).toEqual([]);
  else expect(found).toMatchObject([{ kind: 'rule', ...expected }]);
});

test('what keeps the rule from acting comes first', () => {
  const found = conflicts({}, [
    {},
    { locators: located },
    { origin: { kind: 'policy', pack: 'p' } },
  ]);
  expect(found.map((each) => each.kind === 'rule' && each.rule.id)).toEqual([
    'other-2',
    'other-1',
    'other-0',
  ]);
});
