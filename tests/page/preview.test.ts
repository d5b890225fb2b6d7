// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { chip, editor } from '@/tests/fixtures/chips';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { locator } from '@/tests/fixtures/rule-locator';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import { previewRule, readForPreview } from '@/utils/page/preview';
import type { RuleLocator } from '@/utils/plan/types';

const lexicon = openLexicon(realLexicon);
const form = `<form id="form">${chip('fb', 'facebook')}${chip('x', 'twitter')}${editor}</form>`;
const nothing = { ...plan(), locators: null, ruleLocators: [], verdicts: [] };
const withRules = (ruleLocators: readonly RuleLocator[]) => ({ ...nothing, ruleLocators });
const own = (part: Partial<RuleLocator>) => locator({ rule: 'draft', ...part });

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

async function previewOf(rules: readonly RuleLocator[], html = form) {
  document.body.innerHTML = html;
  const reader = await readForPreview(lexicon, () => null, stop.signal);
  return previewRule(withRules(rules), 'draft', { guarded: [], lexicon, reader });
}

const counts = { found: 1, hide: 0, left: 0, warn: 0 };
const chosen = form.replace('id="x"', 'id="x" aria-pressed="true"');

/** [what, rules, page, what is counted] */
test.each([
  ['what it hides', [own({ selector: '#x' })], form, { ...counts, hide: 1 }],
  ['what it marks', [own({ effect: 'warn', labels: ['x'] })], form, { ...counts, warn: 1 }],
  ['what is chosen is only marked', [own({ selector: '#x' })], chosen, { ...counts, warn: 1 }],
  ['nothing that is not there', [own({ selector: '#y' })], form, { ...counts, found: 0 }],
  ['an editor is found and left alone', [own({ selector: 'textarea' })], form, counts],
  [
    'what a stronger rule decides is found and not counted',
    [locator({ rule: 'policy', selector: '#x' }), own({ selector: '#x' })],
    form,
    counts,
  ],
  [
    'of several ways the first that finds something',
    [own({ selector: '#y' }), own({ selector: '#x', turn: 1 }), own({ selector: '#fb', turn: 2 })],
    form,
    { ...counts, hide: 1 },
  ],
] as const)('%s', async (_, rules, html, expected) => {
  expect(await previewOf(rules, html)).toMatchObject(expected);
});

test('a preview leaves a page as it is', async () => {
  const changes: MutationRecord[] = [];
  document.body.innerHTML = form;
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  const before = document.documentElement.outerHTML;
  const reader = await readForPreview(lexicon, () => null, stop.signal);
  const plans = withRules([own({ selector: '#x' })]);
  expect(previewRule(plans, 'draft', { guarded: [], lexicon, reader })).toMatchObject({ hide: 1 });
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toEqual([]);
  observer.disconnect();
});

test('beside a guard it is told what would be left alone then, and the page stays as it is', async () => {
  document.body.innerHTML = form;
  const guard = guardPage(plan(), lexicon, silentPorts, stop.signal);
  const guarded = () => [...document.querySelectorAll('[data-compose-guard]')].map(({ id }) => id);
  await vi.waitFor(() => expect(guarded()).toEqual(['x']));
  const leave = { ...plan(), ruleLocators: [own({ effect: 'none', selector: '#x' })] };
  expect(guard.preview(leave, 'draft')).toMatchObject({ ...counts, left: 1 });
  expect(guard.preview(plan(), 'draft')).toMatchObject({ ...counts, found: null });
  expect(guarded()).toEqual(['x']);
});

test('a rule for all controls of its network has no find of its own', async () => {
  document.body.innerHTML = form;
  const reader = await readForPreview(lexicon, () => null, stop.signal);
  const general = plan();
  const verdicts = general.verdicts
    .filter(({ network }) => network === 'x')
    .map((verdict) => ({
      ...verdict,
      effect: 'warn' as const,
      reason: { kind: 'rule', note: '', rule: 'draft' } as const,
    }));
  expect(
    previewRule({ ...general, verdicts }, 'draft', { guarded: [], lexicon, reader }),
  ).toMatchObject({ found: null, hide: 0, warn: 1 });
});

test('what is hidden for this visit would not be left alone', async () => {
  document.body.innerHTML = form;
  const guard = guardPage(nothing, lexicon, silentPorts, stop.signal);
  guard.setVisit([own({ isVisit: true, network: 'facebook', rule: 'visit-1', selector: '#fb' })]);
  const guarded = () => [...document.querySelectorAll('[data-compose-guard]')].map(({ id }) => id);
  await vi.waitFor(() => expect(guarded()).toEqual(['fb']));
  const next = withRules([own({ selector: '#x' })]);
  expect(guard.preview(next, 'draft')).toMatchObject({ ...counts, hide: 1 });
});
