// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createLookup } from '@/utils/page/lookup';
import { keysOf } from '@/utils/page/selector-key';

const lookup = createLookup(
  ['.a', '#b', '[name="c"]', '[href*="x.com"]', 'i', '.open .a', '#box > i', '.A.z'].map(
    (item) => ({
      item,
      keys: keysOf(item) ?? [],
    }),
  ),
);

/** [what, page whose `at` is read, selectors that may mean it] */
test.each([
  ['a class', '<p at class="z a"></p>', ['.a', '.A.z']],
  ['an id in other capitals, as old pages mean it', '<p at id="B"></p>', ['#b']],
  ['an attribute', '<p at name="c"></p>', ['[name="c"]']],
  ['a part of an attribute', '<a at href="https://x.com/"></a>', ['[href*="x.com"]']],
  ['a tag', '<i at></i>', ['i']],
  [
    'what is in something that bears a class',
    '<p class="open"><b><i at class="a"></i></b></p>',
    ['.a', '.A.z', '.open .a', 'i'],
  ],
  ['what is in something with an id', '<p id="box"><i at></i></p>', ['#box > i', 'i']],
  ['nothing', '<p at class="b" id="a"></p>', []],
] as const)('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  const element = document.querySelector('[at]') as Element;
  expect([...lookup.at(element)].sort()).toEqual([...expected].sort());
  const below = [...lookup.below([document])].filter(([, all]) => all.includes(element));
  expect(below.map(([item]) => item).sort()).toEqual([...expected].sort());
});
