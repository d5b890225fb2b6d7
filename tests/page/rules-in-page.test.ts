// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chip, editor } from '@/tests/fixtures/chips';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import type { RuleLocator } from '@/utils/plan/types';

const lexicon = openLexicon(realLexicon);
const rule = (part: Partial<RuleLocator>): RuleLocator => ({
  actions: ['create-post'],
  effect: 'hide',
  labels: [],
  network: 'x',
  note: '',
  rule: 'a',
  selector: null,
  ...part,
});

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
  ['a selector', [rule({ selector: '#x' })], form, ['x']],
  ['a label', [rule({ labels: ['x'] })], form, ['x']],
  ['a warning', [rule({ effect: 'warn', selector: '#x' })], form, ['x']],
  ['never an editor', [rule({ selector: 'textarea' })], form, []],
  ['never what an editor stands in', [rule({ selector: '#form' })], form, []],
  [
    'never what is typed into one',
    [rule({ labels: ['tweet'] })],
    '<div contenteditable="true"><a href="#" id="typed">Tweet</a></div>',
    [],
  ],
  [
    'never a form for one network',
    [rule({ selector: '#form' })],
    `<form id="form">${chip('x', 'twitter')}${editor}</form>`,
    [],
  ],
  [
    'of what stands in each other only the outer part',
    [rule({ selector: '.card' }), rule({ rule: 'b', selector: '#x' })],
    `<div class="card" id="card">${chip('x', 'twitter')}</div>`,
    ['card'],
  ],
  [
    'of two rules for one control the stronger one, which comes first',
    [rule({ selector: '#x' }), rule({ effect: 'none', labels: ['x'], rule: 'b' })],
    form,
    ['x'],
  ],
  [
    'a stronger rule that leaves it alone',
    [rule({ effect: 'none', selector: '#x' }), rule({ labels: ['x'], rule: 'b' })],
    form,
    [],
  ],
  ['never the whole page', [rule({ selector: 'body' })], '<p>Hello</p>', []],
  ['never another network', [rule({ selector: '#fb' })], form, []],
  [
    'what another rule leaves alone stays',
    [rule({ selector: '#x' }), rule({ effect: 'none', rule: 'b', selector: '.keep' })],
    `<div class="keep">${chip('x', 'twitter')}</div>`,
    [],
  ],
] as const)('%s', (_, rules, html, expected) => {
  expect(guardedBy(rules, html)).toEqual(expected);
});
