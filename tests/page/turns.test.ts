// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { locator } from '@/tests/fixtures/rule-locator';
import { createRuleIndex } from '@/utils/page/rule-index';

const ways = [
  locator({ selector: '#best', turn: 0 }),
  locator({ selector: '.second', turn: 1 }),
  locator({ selector: '.third', turn: 2 }),
];
const other = locator({ rule: 'b', selector: '.second' });

/** [what, page, ids that are hit] */
test.each([
  [
    'the first way that finds something',
    '<a id="best"></a><a id="s" class="second"></a>',
    ['best'],
  ],
  ['the second where the first finds nothing', '<a id="s" class="second third"></a>', ['s']],
  ['the last one', '<a id="t" class="third"></a><a id="u" class="third"></a>', ['t', 'u']],
  ['none', '<a id="other"></a>', []],
])('a rule goes by %s', (_, html, ids) => {
  document.body.innerHTML = html;
  const index = createRuleIndex(ways);
  index.readBelow([document.body]);
  expect([...index.hits([document]).keys()].map(({ id }) => id)).toEqual(ids);
});

test('the turns of one rule are no matter of another', () => {
  document.body.innerHTML = '<a id="best"></a><a id="s" class="second"></a>';
  const index = createRuleIndex([...ways, other]);
  index.readBelow([document.body]);
  const rulesOf = [...index.hits([document])].map(([{ id }, rules]) => [
    id,
    rules.map((r) => r.rule),
  ]);
  expect(rulesOf).toEqual([
    ['best', ['a']],
    ['s', ['b']],
  ]);
});
