// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chip, editor } from '@/tests/fixtures/chips';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { locator } from '@/tests/fixtures/rule-locator';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import type { RuleLocator } from '@/utils/plan/types';

const lexicon = openLexicon(realLexicon);

function guardedBy(rules: readonly RuleLocator[], html: string): string[] {
  document.body.innerHTML = html;
  const stop = new AbortController();
  const unlisted = { ...plan(), locators: null, ruleLocators: rules, verdicts: [] };
  guardPage(unlisted, lexicon, silentPorts, stop.signal);
  const found = [...document.querySelectorAll('[data-compose-guard]')].map(
    ({ id, tagName }) => id || tagName,
  );
  stop.abort();
  return found;
}

const form = `<form id="form">${chip('fb', 'facebook')}${chip('x', 'twitter')}${editor}</form>`;

/** [what, rules, page, ids that are guarded] */
test.each([
  ['a selector', [locator({ selector: '#x' })], form, ['x']],
  ['a label', [locator({ labels: ['x'] })], form, ['x']],
  ['a warning', [locator({ effect: 'warn', selector: '#x' })], form, ['x']],
  ['never an editor', [locator({ selector: 'textarea' })], form, []],
  ['never what an editor stands in', [locator({ selector: '#form' })], form, []],
  [
    'never what is typed into one',
    [locator({ labels: ['tweet'] })],
    '<div contenteditable="true"><a href="#" id="typed">Tweet</a></div>',
    [],
  ],
  [
    'never a form for one network',
    [locator({ selector: '#form' })],
    `<form id="form">${chip('x', 'twitter')}${editor}</form>`,
    [],
  ],
  [
    'of what stands in each other only the outer part',
    [locator({ selector: '.card' }), locator({ rule: 'b', selector: '#x' })],
    `<div class="card" id="card">${chip('x', 'twitter')}</div>`,
    ['card'],
  ],
  [
    'of two rules for one control the stronger one, which comes first',
    [locator({ selector: '#x' }), locator({ effect: 'none', labels: ['x'], rule: 'b' })],
    form,
    ['x'],
  ],
  [
    'a stronger rule that leaves it alone',
    [locator({ effect: 'none', selector: '#x' }), locator({ labels: ['x'], rule: 'b' })],
    form,
    [],
  ],
  ['never the whole page', [locator({ selector: 'body' })], '<p>Hello</p>', []],
  ['never another network', [locator({ selector: '#fb' })], form, []],
  [
    'what another rule leaves alone stays',
    [locator({ selector: '#x' }), locator({ effect: 'none', rule: 'b', selector: '.keep' })],
    `<div class="keep">${chip('x', 'twitter')}</div>`,
    [],
  ],
] as const)('%s', (_, rules, html, expected) => {
  expect(guardedBy(rules, html)).toEqual(expected);
});
