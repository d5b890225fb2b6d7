import { expect, test } from 'vitest';
import { ruleWords } from '@/tests/fixtures/rule-words';
import { rule } from '@/tests/fixtures/rules';
import { sortRules } from '@/utils/rules/sort-rules';

const host = (pattern: string) => ({ kind: 'host', host: pattern }) as const;
const matchedAt = (rule: string, at: number) => ({
  matched: { at, host: 'ads.example.com' },
  paused: null,
  rule,
});

/** Newest first, as they are kept. */
const rules = [
  rule({ id: 'pack', origin: { kind: 'pack', pack: 'team' }, place: host('app.example.com') }),
  rule({ id: 'x-newer', updatedAt: 9 }),
  rule({ id: 'instagram', network: 'instagram', updatedAt: 3 }),
  rule({ id: 'exact', place: host('app.example.com') }),
  rule({ id: 'below', place: host('*.example.com') }),
  rule({ id: 'policy', origin: { kind: 'policy', pack: 'org' } }),
];
const uses = new Map([
  ['instagram', matchedAt('instagram', 5)],
  ['below', matchedAt('below', 7)],
]);

/** [the order, the ids in it] */
test.each([
  ['newest', ['pack', 'x-newer', 'instagram', 'exact', 'below', 'policy']],
  ['oldest', ['policy', 'below', 'exact', 'instagram', 'x-newer', 'pack']],
  ['name', ['instagram', 'below', 'x-newer', 'policy', 'pack', 'exact']],
  ['matched', ['below', 'instagram', 'pack', 'x-newer', 'exact', 'policy']],
  ['authority', ['policy', 'exact', 'below', 'x-newer', 'instagram', 'pack']],
] as const)('%s', (sort, ids) => {
  expect(sortRules(rules, sort, { uses, words: ruleWords }).map(({ id }) => id)).toEqual(ids);
});

test('numbers in names count as numbers', () => {
  const hosts = ['app10.example.com', 'app9.example.com'].map((name) =>
    rule({ id: name, place: host(name) }),
  );
  expect(sortRules(hosts, 'name', { uses, words: ruleWords }).map(({ id }) => id)).toEqual([
    'app9.example.com',
    'app10.example.com',
  ]);
});
