import { expect, test } from 'vitest';
import { ruleWords } from '@/tests/fixtures/rule-words';
import { rule } from '@/tests/fixtures/rules';
import { firstOf, groupRules } from '@/utils/rules/group-rules';

const rules = [
  rule({ id: 'a', client: 'Fabrikam', place: { kind: 'platform', platform: 'buffer' } }),
  rule({ id: 'b', place: { kind: 'host', host: 'app.example.com' } }),
  rule({ id: 'c', client: 'Contoso', origin: { kind: 'pack', pack: 'team' } }),
  rule({ id: 'd', client: 'Fabrikam', origin: { kind: 'policy', pack: 'org' } }),
  rule({ id: 'e', origin: { kind: 'pack', pack: 'alpha' } }),
];
const grouped = (by: Parameters<typeof groupRules>[1], some = rules) =>
  groupRules(some, by, ruleWords).map(({ name, rules: own }) => [
    name.kind === 'named' ? name.name : name.kind,
    own.map(({ id }) => id).join(''),
  ]);

/** [what they are grouped by, each group with its rules] */
test.each([
  ['none', [['all', 'abcde']]],
  [
    'place',
    [
      ['Ads', 'cde'],
      ['app.example.com', 'b'],
      ['Buffer', 'a'],
    ],
  ],
  [
    'client',
    [
      ['Contoso', 'c'],
      ['Fabrikam', 'ad'],
      ['no-client', 'be'],
    ],
  ],
  [
    'pack',
    [
      ['policy', 'd'],
      ['own', 'ab'],
      ['alpha', 'e'],
      ['Zürich team', 'c'],
    ],
  ],
] as const)('grouped by %s', (by, groups) => {
  expect(grouped(by)).toEqual(groups);
});

test('a host and a platform of the same name are two groups', () => {
  const both = [
    rule({ id: 'a', place: { kind: 'platform', platform: 'app.example.com' } }),
    rule({ id: 'b', place: { kind: 'host', host: 'app.example.com' } }),
  ];
  expect(grouped('place', both)).toHaveLength(2);
});

test.each([
  [0, []],
  [1, ['c']],
  [2, ['c', 'a']],
  [3, ['c', 'ad']],
  [99, ['c', 'ad', 'be']],
] as const)('the first %i of all groups are %j', (most, expected) => {
  const groups = firstOf(groupRules(rules, 'client', ruleWords), most);
  expect(groups.map(({ rules: own }) => own.map(({ id }) => id).join(''))).toEqual(expected);
});
