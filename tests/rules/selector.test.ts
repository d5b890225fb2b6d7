import { describe, expect, test } from 'vitest';
import { checkSelector } from '@/utils/rules/selector';
import type { SelectorTrouble } from '@/utils/rules/selector-problem';

const long = `#${'a'.repeat(300)}`;

/** What is refused, as what, where and how much of it. */
const refused: readonly (readonly [string, SelectorTrouble, number, number])[] = [
  ['', 'empty', 0, 0],
  ['   ', 'empty', 3, 0],
  [long, 'too-long', 300, 1],
  // Strings that swallow what stands behind them in a stylesheet, though browsers read them alone.
  ['a/*', 'comment', 1, 2],
  ['a/* b */.c', 'comment', 1, 7],
  ['/* X */ .chip', 'comment', 0, 7],
  ['[x="', 'open-string', 3, 1],
  ["[x='y", 'open-string', 3, 1],
  ['[x="y\\"]', 'open-string', 3, 1],
  ['[x="a\nb"]', 'open-string', 3, 1],
  ['a\\', 'escape', 1, 1],
  ['.a\\\nb', 'escape', 2, 1],
  ['a:is(b', 'open-bracket', 4, 1],
  ['a:not(.b:is(.c)', 'open-bracket', 5, 1],
  ['[data-x', 'open-bracket', 0, 1],
  ['a{', 'style-rule', 1, 1],
  ['a{}b', 'style-rule', 1, 1],
  ['a}', 'style-rule', 1, 1],
  ['.x; .y', 'style-rule', 2, 1],
  ['@media', 'style-rule', 0, 6],
  ['a<!--b', 'style-rule', 1, 4],
  ['.chip)', 'stray-bracket', 5, 1],
  ['.chip]', 'stray-bracket', 5, 1],
  [':is(.a]', 'stray-bracket', 6, 1],
  ['.a,', 'missing', 2, 1],
  [',.a', 'missing', 0, 1],
  ['.a,,.b', 'missing', 3, 1],
  ['.a:is(.b,)', 'missing', 9, 1],
  ['.a:not()', 'missing', 2, 6],
  ['.a:has', 'missing', 2, 4],
  ['li:nth-child()', 'missing', 2, 12],
  ['> .chip', 'combinator', 0, 1],
  ['.chip >', 'combinator', 6, 1],
  ['.a > > .b', 'combinator', 5, 1],
  ['.a >>> .b', 'combinator', 4, 1],
  ['.a /deep/ .b', 'combinator', 3, 6],
  ['.a:not(> .b)', 'combinator', 7, 1],
  ['.a || .b', 'unexpected', 4, 1],
  ['[data-x=]', 'attribute', 8, 1],
  ['[data-x=a b]', 'attribute', 0, 12],
  ['[data-x=1a]', 'attribute', 8, 1],
  ['[=a]', 'attribute', 1, 1],
  ['[[', 'open-bracket', 1, 1],
  ['[ns|x]', 'attribute', 0, 6],
  ['..chip', 'name', 1, 1],
  ['.1a', 'name', 1, 1],
  ['#1a', 'name', 0, 3],
  ['#', 'name', 1, 0],
  ['.chip:', 'name', 6, 0],
  ['.a!b', 'unexpected', 2, 1],
  ['"X"', 'unexpected', 0, 1],
  ['50%', 'unexpected', 0, 3],
  ['& .a', 'unexpected', 0, 1],
  ['.a.b*', 'unexpected', 4, 1],
  ['[a]b', 'unexpected', 3, 1],
  ['svg|path', 'unexpected', 0, 8],
  ['url(x)', 'unexpected', 0, 6],
  ['.chip::before', 'pseudo-element', 5, 8],
  ['.chip:after', 'pseudo-element', 5, 6],
  ['::slotted(.a)', 'pseudo-element', 0, 13],
  ['.chip:is(.a, ::before)', 'pseudo-element', 13, 8],
  ['a:contains("X")', 'unknown-pseudo', 1, 14],
  ['a:has-text(X)', 'unknown-pseudo', 1, 12],
  ['a:checked(b)', 'unexpected', 1, 11],
  ['*', 'too-broad', 0, 1],
  ['html', 'too-broad', 0, 4],
  ['BODY', 'too-broad', 0, 4],
  [' body', 'too-broad', 1, 4],
  ['body.dark', 'too-broad', 0, 9],
  ['head', 'too-broad', 0, 4],
  ['main', 'too-broad', 0, 4],
  ['div', 'too-broad', 0, 3],
  [':root', 'too-broad', 0, 5],
  [':host', 'too-broad', 0, 5],
  [':host(.x)', 'too-broad', 0, 9],
  [':scope > *', 'too-broad', 0, 10],
  ['body *', 'too-broad', 0, 6],
  ['html > body > div', 'too-broad', 0, 17],
  [':not(.x)', 'too-broad', 0, 8],
  [':is(body, .x)', 'too-broad', 0, 13],
  ['.x:is(html)', 'too-broad', 0, 11],
  [':is(*)', 'too-broad', 0, 6],
  ['div:has(.x)', 'too-broad', 0, 11],
  ['div:first-child', 'too-broad', 0, 15],
  ['[class]', 'too-broad', 0, 7],
  [':lang(en)', 'too-broad', 0, 9],
  ['div:dir(ltr)', 'too-broad', 0, 12],
  [':hover', 'too-broad', 0, 6],
  [':focus-within', 'too-broad', 0, 13],
  ['div:active', 'too-broad', 0, 10],
  ['d\\69v', 'too-broad', 0, 5],
  ['\\62 ody.x', 'too-broad', 0, 9],
  ['[cl\\61ss]', 'too-broad', 0, 9],
  ['.a .b .c .d .e .f', 'too-complex', 15, 2],
  ['.a > .b + .c ~ .d:is(.e .f .g)', 'too-complex', 27, 2],
  ['.a:has(.b:has(.c))', 'nested-has', 9, 8],
  ['.a:has(:is(.b:has(.c)))', 'nested-has', 13, 8],
  ['.a\u200bb', 'invisible', 2, 1],
  ['.a\u00a0.b', 'invisible', 2, 1],
  ['\u202e.a', 'invisible', 0, 1],
  ['.a \f.b', 'invisible', 3, 1],
  ['[title="\u202eX"]', 'invisible', 8, 1],
];

describe('a selector is refused at the very place', () => {
  test.each(refused)('%j is %s at %i, %i long', (text, kind, offset, length) => {
    const check = checkSelector(text);
    expect(check.ok ? check : { ...check.problem, part: undefined }).toEqual({
      kind,
      offset,
      length,
      part: undefined,
    });
  });
});

describe('a selector that names a control is taken', () => {
  test.each([
    '.chip',
    '#account-x',
    'button',
    'x-account-picker',
    '[data-testid="x-account"]',
    "[aria-label='X (Twitter)' i]",
    '[aria-label="X : publier"]',
    '[title="a/* b */"]',
    '[title="a{b}"]',
    '[title="it\\"s"]',
    '.accountChip:nth-of-type(3)',
    '.accountChip:has(> svg path[d^="M18.244"])',
    'li.row:not(.row--off) > button',
    '.menu > *',
    '.a .b > .c + .d ~ .e',
    '.chip, [role="tab"][data-network="x"]',
    'body .chip',
    'li:nth-child(2n + 1 of .network)',
    '*|a',
    '.\\31 23',
    'a:lang(en)',
    '.größe',
  ])('%s', (selector) => {
    expect(checkSelector(selector)).toEqual({ ok: true, selector });
  });

  test('without the white space around it', () => {
    expect(checkSelector('  .chip\n')).toEqual({ ok: true, selector: '.chip' });
  });
});

test.each([
  ['.a, .b:, .c', 2, 3, 'name', 7],
  ['.a, body', 2, 2, 'too-broad', 4],
  ['[x="a, b"], .c::before', 2, 2, 'pseudo-element', 14],
  [':is(.a, .b), .c,', 2, 3, 'missing', 15],
] as const)('of %s the selector %i of %i is named', (text, at, of, kind, offset) => {
  expect(checkSelector(text)).toMatchObject({ problem: { kind, offset, part: { at, of } } });
});

test('what only the browser refuses is found in it piece by piece', () => {
  const isSelector = (text: string) => !text.includes(':open');
  expect(checkSelector('.a, .b > .c:is(.d, .e:open)', isSelector)).toMatchObject({
    problem: { kind: 'refused', offset: 21, length: 5, part: { at: 2, of: 2 } },
  });
  expect(checkSelector('.a > .b', (text) => !text.includes('>'))).toMatchObject({
    problem: { kind: 'refused', offset: 0, length: 7 },
  });
});
