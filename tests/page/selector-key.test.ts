import { expect, test } from 'vitest';
import { keysOf, type PlacedKey } from '@/utils/page/selector-key';

const text = ({ anchor, key }: PlacedKey) => {
  const own =
    key.kind === 'attribute'
      ? `${key.name}${key.isWhole ? '=' : '~'}${key.value}`
      : `${key.kind} ${key.value}`;
  return anchor === null ? own : `${own} in ${anchor}`;
};

/** [selector, what an element must have at least one of; `null` where that cannot be told] */
test.each([
  ['button', ['tag button']],
  ['.Card', ['class card']],
  ['div.card#X', ['id x']],
  ['ul > li.x-account', ['class x-account']],
  ['#a .b', ['class b in id a']],
  ['.A > div .b', ['class b in class a']],
  ['.a + .b > .c', ['class c in class b']],
  ['.a > .b ~ .c', ['class c']],
  ['.a .b + .c .d, .e', ['class d in class c', 'class e']],
  ['.a:not(.x .y) .b', ['class b in class a']],
  ['.a+.b', ['class b']],
  ['.a ~ i', ['tag i']],
  ['[data-testid="Post-X"]', ['data-testid=post-x']],
  ["button[aria-label='Post to X' i]", ['aria-label=post to x']],
  ['a[href*="twitter.com"]', ['href~twitter.com']],
  ['a[href]', ['href~null']],
  ['[role=tab].x', ['class x']],
  ['[role=tab]', ['role=tab']],
  ['.a, #b , c', ['class a', 'id b', 'tag c']],
  ['.a:nth-child(2 of .b)', ['class a']],
  ['.a:not(.b, #c)::before', ['class a']],
  ['.a:has(> img[alt="a) ,b"])', ['class a']],
  ['[title="a > b, c"]', ['title=a > b, c']],
  ['div:is(.a, .b)', ['tag div']],
  ['.ünïcode-1', ['class ünïcode-1']],
  [':is(.a, .b)', null],
  ['*', null],
  ['.a, *', null],
  ['.a >', null],
  ['.a\\:b', null],
  ['svg|a', null],
  [':scope > .a', null],
  ['.a/**/', null],
  ['[x="', null],
  ['.a:not(', null],
  [':::', null],
  ['', null],
] as const)('%s', (selector, expected) => {
  expect(keysOf(selector)?.map(text) ?? null).toEqual(expected);
});
