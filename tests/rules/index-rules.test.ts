import { expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { rulesAt } from '@/utils/rules/index-rules';
import type { CustomRule } from '@/utils/rules/schema';

const on = (host: string): CustomRule => rule({ id: host, place: { host, kind: 'host' } });
const rules = [
  rule({ id: 'ads' }),
  on('b.example.com'),
  on('*.example.com'),
  on('a.b.example.com'),
  on('*.b.example.com'),
  on('*.com.example'),
  rule({ id: 'other', place: { kind: 'platform', platform: 'other' } }),
];

/** [host, platform, rules that mean it in the order in which they were given] */
test.each([
  ['b.example.com', null, ['b.example.com', '*.example.com', '*.b.example.com']],
  ['a.b.example.com', null, ['*.example.com', 'a.b.example.com', '*.b.example.com']],
  ['example.com', null, ['*.example.com']],
  ['notexample.com', null, []],
  ['b.example.com', 'ads', ['ads', 'b.example.com', '*.example.com', '*.b.example.com']],
  ['nowhere.invalid', 'other', ['other']],
  ['localhost:8080', null, []],
] as const)('%s on %s', (host, platform, expected) => {
  expect(rulesAt(rules, { host, platform }).map(({ id }) => id)).toEqual(expected);
});
