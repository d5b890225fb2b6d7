import { describe, expect, test, vi } from 'vitest';
import { ruleWords } from '@/tests/fixtures/rule-words';
import { rule } from '@/tests/fixtures/rules';
import { createFinder } from '@/utils/rules/find-rules';
import type { RuleUse } from '@/utils/rules/use';
import type { Showing } from '@/utils/rules/view';

const rules = [
  rule({ id: 'x-ads', client: 'Contoso' }),
  rule({
    id: 'host',
    effect: 'warn',
    network: 'instagram',
    note: 'Never\nfor Café Fabrikam',
    place: { kind: 'host', host: 'app.example.com' },
  }),
  rule({
    id: 'located',
    actions: ['analytics'],
    effect: 'none',
    locators: [
      { labels: [], selector: '[data-testid="chip"]' },
      { labels: ['Post to X'], selector: null },
    ],
  }),
  rule({ id: 'of-pack', enabled: false, origin: { kind: 'pack', pack: 'team' } }),
];
const used = (id: string, part: Partial<RuleUse>): [string, RuleUse] => [
  id,
  { matched: null, paused: null, rule: id, ...part },
];
const moment = { at: 1, host: 'ads.example.com' };
const uses = new Map([
  used('x-ads', { matched: moment }),
  used('host', { paused: { ...moment, ms: 900 } }),
]);

const found = (search: string, show: Showing = 'all') =>
  createFinder(ruleWords)(rules, { search, show }, uses).map(({ id }) => id);

/** [what is searched, what is found] */
test.each([
  ['', ['x-ads', 'host', 'located', 'of-pack']],
  ['  ', ['x-ads', 'host', 'located', 'of-pack']],
  ['instagram', ['host']],
  ['INSTAGRAM', ['host']],
  ['twitter ads', ['x-ads', 'located', 'of-pack']],
  ['example.com', ['host']],
  ['contoso', ['x-ads']],
  ['cafe', ['host']],
  ['never cafe', ['host']],
  ['never contoso', []],
  ['data-testid', ['located']],
  ['"chip"', ['located']],
  ['post to x', ['located']],
  ['x', ['x-ads', 'located', 'of-pack']],
  ['xam', ['host']],
  ['xa', []],
  ['analytics', ['located']],
  ['leave', ['located']],
  ['zurich', ['of-pack']],
  ['no such thing', []],
] as const)('the search %j finds %j', (search, ids) => {
  expect(found(search)).toEqual(ids);
});

test.each([
  ['on', ['x-ads', 'host', 'located']],
  ['off', ['of-pack']],
  ['never', ['host', 'located', 'of-pack']],
  ['paused', ['host']],
] as const)('rules can be narrowed to those that are "%s"', (show, ids) => {
  expect(found('', show)).toEqual(ids);
});

test('a rule that was changed since it was too slow is no longer told', () => {
  const changed = [rule({ id: 'host', updatedAt: 2 })];
  expect(createFinder(ruleWords)(changed, { search: '', show: 'paused' }, uses)).toEqual([]);
});

test('a search holds among those that are wanted', () => {
  expect(found('twitter', 'off')).toEqual(['of-pack']);
});

describe('a rule', () => {
  const says = vi.fn(ruleWords.says);
  const find = createFinder({ ...ruleWords, says });

  test('is read once for all searches', () => {
    for (const search of ['a', 'ab', 'abc']) find(rules, { search, show: 'all' }, uses);
    expect(says).toHaveBeenCalledTimes(rules.length);
  });

  test('that was changed is read again', () => {
    const changed = [rule({ id: 'x-ads', client: 'Fabrikam' })];
    expect(find(changed, { search: 'fabrikam', show: 'all' }, uses)).toEqual(changed);
  });
});
