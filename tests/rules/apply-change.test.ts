import { expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { applyChange } from '@/utils/rules/apply-change';
import { copyOf, putFirst } from '@/utils/rules/copies';
import { rulesInForce } from '@/utils/rules/order';

const a = rule({ id: 'a', createdAt: 3 });
const b = rule({ id: 'b', createdAt: 2 });
const c = rule({ id: 'c', createdAt: 1 });

test.each([
  ['changes in their place', { put: [{ ...b, note: 'new' }], remove: [] }, ['a', 'b new', 'c']],
  [
    'new ones by their age',
    { put: [rule({ id: 'd', createdAt: 2.5 })], remove: [] },
    ['a', 'd', 'b', 'c'],
  ],
  ['those that went', { put: [], remove: ['a', 'nobody'] }, ['b', 'c']],
  ['both at once', { put: [{ ...c, note: 'new' }], remove: ['b'] }, ['a', 'c new']],
])('after a change there are %s', (_, change, expected) => {
  const after = applyChange([a, b, c], change);
  expect(after.map(({ id, note }) => `${id} ${note}`.trim())).toEqual(expected);
});

test("a copy of a pack's rule is the person's own, and as new as can be", () => {
  const packed = rule({
    client: 'Contoso',
    enabled: false,
    origin: { kind: 'pack', pack: 'team' },
  });
  expect(copyOf(packed, { id: 'copy', now: 50 })).toEqual({
    ...packed,
    createdAt: 50,
    id: 'copy',
    origin: { kind: 'own' },
    updatedAt: 50,
  });
});

test.each([
  ['now', 1, 50],
  ['after one that is dated ahead', 900, 901],
])('a rule that is put first wins %s', (_, other, updatedAt) => {
  const rules = [rule({ id: 'first' }), rule({ id: 'other', updatedAt: other })];
  const first = putFirst(rule({ id: 'first' }), rules, 50);
  expect(first.updatedAt).toBe(updatedAt);
  const place = { host: 'ads.example.com', platform: 'ads' };
  const [winner] = rulesInForce(
    applyChange(rules, { put: [first], remove: [] }),
    place,
    '2026-11-26',
  );
  expect(winner?.id).toBe('first');
});
