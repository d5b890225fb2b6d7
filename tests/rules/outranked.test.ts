import { expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { outranked } from '@/utils/rules/outranked';
import type { CustomRule } from '@/utils/rules/schema';

/** [the other rule, whether it comes before a rule of the same person for publishing on X on the ads] */
test.each<[string, Partial<CustomRule>, boolean]>([
  ['is newer', {}, true],
  ['warns', { effect: 'warn' }, true],
  ['is for this action and another', { actions: ['analytics', 'create-post'] }, true],
  ['is older', { updatedAt: 0 }, false],
  ['is as old', { updatedAt: 1 }, false],
  ['is off', { enabled: false }, false],
  ['is for another action', { actions: ['analytics'] }, false],
  ['is for another network', { network: 'instagram' }, false],
  ['is for another place', { place: { kind: 'platform', platform: 'buffer' } }, false],
  ['is for a host', { place: { kind: 'host', host: 'ads.example.com' } }, false],
  ['is of a pack', { origin: { kind: 'pack', pack: 'team' } }, false],
])('a rule is outranked where another %s: %j', (_, other, isOutranked) => {
  const rules = [rule({ id: 'a' }), rule({ id: 'b', updatedAt: 2, ...other })];
  expect(outranked(rules).has('a')).toBe(isOutranked);
});

test('a rule of a pack is not told: it gives way to those of the person anyway', () => {
  const rules = [
    rule({ id: 'a', origin: { kind: 'pack', pack: 'team' } }),
    rule({ id: 'b', updatedAt: 2 }),
  ];
  expect(outranked(rules).size).toBe(0);
});

test('a rule that is off is told, for it would not win when it is turned on', () => {
  const rules = [rule({ id: 'a', enabled: false }), rule({ id: 'b', updatedAt: 2 })];
  expect([...outranked(rules)]).toEqual(['a']);
});
