// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { locator } from '@/tests/fixtures/rule-locator';
import { earlyTargets } from '@/utils/page/early-hits';
import { createGlyphs } from '@/utils/page/glyphs';
import { createInventory } from '@/utils/page/inventory';
import { openLexicon } from '@/utils/page/lexicon';
import { createRepeats } from '@/utils/page/repeats';
import { createRuleIndex } from '@/utils/page/rule-index';
import type { RuleLocator } from '@/utils/plan/types';

const lexicon = openLexicon(realLexicon);
const rule = (part: Partial<RuleLocator> = {}) => locator({ selector: '.me', ...part });

function earlyIn(html: string, rules: readonly RuleLocator[]): string[] {
  document.body.innerHTML = html;
  const index = createRuleIndex(rules);
  index.readBelow([document.documentElement]);
  const inventory = createInventory(lexicon, createGlyphs(lexicon));
  return earlyTargets(
    index.takeNew(),
    index,
    inventory,
    createRepeats(lexicon, inventory, () => 0).sayingOf,
  ).map(({ element }) => element.id);
}

/** [what, page, rules, what is hidden before the page is read] */
test.each([
  ['a control that a rule names', '<button id="a" class="me">Tweet</button>', [rule()], ['a']],
  [
    'a box for the network',
    '<div id="a" class="me"><i class="icon-twitter"></i></div>',
    [rule()],
    ['a'],
  ],
  ['nothing with an editor in it', '<div class="me"><textarea></textarea></div>', [rule()], []],
  ['no editor', '<div class="me" contenteditable="true"></div>', [rule()], []],
  [
    'nothing in an editor',
    '<div contenteditable="true"><b class="me">Tweet</b></div>',
    [rule()],
    [],
  ],
  [
    'nothing with another network in it',
    '<div class="me"><i class="icon-facebook"></i></div>',
    [rule()],
    [],
  ],
  [
    'the outer one of two that stand in each other',
    '<div id="a" class="me"><b class="you">X</b></div>',
    [rule({ rule: 'b', selector: '.you' }), rule()],
    ['a'],
  ],
  [
    'the inner one where the outer one must wait',
    '<div class="me"><i class="icon-facebook"></i><b id="b" class="you">X</b></div>',
    [rule({ rule: 'b', selector: '.you' }), rule()],
    ['b'],
  ],
  ['nothing large', `<div class="me">${'<i></i>'.repeat(50)}</div>`, [rule()], []],
  ['nothing with parts of its own', '<div class="me"><my-chip></my-chip></div>', [rule()], []],
  ['nothing that is to be warned about', '<b class="me"></b>', [rule({ effect: 'warn' })], []],
  ['nothing that is left alone', '<b class="me"></b>', [rule({ effect: 'none' })], []],
  [
    'nothing that two rules name',
    '<b class="me you"></b>',
    [rule(), rule({ rule: 'b', selector: '.you' })],
    [],
  ],
] as const)('%s', (_, html, rules, expected) => {
  expect(earlyIn(html, rules)).toEqual(expected);
});
