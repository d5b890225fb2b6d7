import { expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { rulesInForce } from '@/utils/rules/order';

const host = (pattern: string) => ({ kind: 'host', host: pattern }) as const;
const rules = [
  rule({ id: 'platform' }),
  rule({ id: 'platform-newer', updatedAt: 2 }),
  rule({ id: 'below', place: host('*.example.com') }),
  rule({ id: 'exact', place: host('app.example.com') }),
  rule({ id: 'off', enabled: false }),
  rule({ id: 'other', place: host('other.example.com') }),
  rule({ id: 'ended', until: '2026-11-22' }),
  rule({ id: 'last-day', until: '2026-11-23', updatedAt: 0 }),
];

test('the more specific place comes first, then the newer rule; off, foreign and ended rules never', () => {
  const order = rulesInForce(rules, { host: 'app.example.com', platform: 'ads' }, '2026-11-23');
  expect(order.map(({ id }) => id)).toEqual([
    'exact',
    'below',
    'platform-newer',
    'platform',
    'last-day',
  ]);
});

test('without a platform only rules for hosts hold', () => {
  const order = rulesInForce(rules, { host: 'www.example.com', platform: null }, '2026-11-23');
  expect(order.map(({ id }) => id)).toEqual(['below']);
});
