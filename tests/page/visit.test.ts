// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chip, editor } from '@/tests/fixtures/chips';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { locator } from '@/tests/fixtures/rule-locator';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import { createVisitRules, withoutVisits } from '@/utils/page/visit-rules';
import type { RuleLocator } from '@/utils/plan/types';

const lexicon = openLexicon(realLexicon);
const form = `<form id="form">${chip('fb', 'facebook')}${chip('x', 'twitter')}${editor}</form>`;
const facebook = { actions: [], locators: [{ labels: [], selector: '#fb' }], network: 'facebook' };
const hiddenNow = () =>
  [...document.querySelectorAll('[data-compose-guard=hidden]')].map(({ id }) => id);

function guarded(rules: readonly RuleLocator[]) {
  document.body.innerHTML = form;
  const stop = new AbortController();
  const unlisted = { ...plan(), locators: null, ruleLocators: rules, verdicts: [] };
  const guard = guardPage(unlisted, lexicon, silentPorts, stop.signal);
  const visits = createVisitRules(() => guard.setVisit(visits.locators()));
  return { guard, stop, visits };
}

test('what is hidden for a visit is hidden beside what rules hide, and shown again by itself', () => {
  const { stop, visits } = guarded([locator({ selector: '#x' })]);
  expect(hiddenNow()).toEqual(['x']);
  const undo = visits.add(facebook);
  expect(hiddenNow()).toEqual(['fb', 'x']);
  undo();
  undo();
  expect(hiddenNow()).toEqual(['x']);
  stop.abort();
  expect(hiddenNow()).toEqual([]);
});

test('it is stronger than a rule that leaves it alone', () => {
  const { stop, visits } = guarded([
    locator({ effect: 'none', network: 'facebook', selector: '#fb' }),
  ]);
  visits.add(facebook);
  expect(hiddenNow()).toEqual(['fb']);
  stop.abort();
});

test('it never takes an editor or another network with it', () => {
  const { stop, visits } = guarded([]);
  for (const selector of ['#form', 'textarea', '#x'])
    visits.add({ ...facebook, locators: [{ labels: [], selector }] });
  expect(hiddenNow()).toEqual([]);
  stop.abort();
});

test('of its ways the first that finds something counts', () => {
  const { guard, stop, visits } = guarded([]);
  const ways = ['#gone', '#fb', '#x'].map((selector) => ({ labels: [], selector }));
  visits.add({ actions: [], locators: ways, network: 'facebook' });
  expect(hiddenNow()).toEqual(['fb']);
  expect(guard.found({ labels: [], selector: '#x' }).map(({ id }) => id)).toEqual(['x']);
  stop.abort();
});

test('a control that is built anew is hidden at once', async () => {
  const { stop, visits } = guarded([]);
  visits.add(facebook);
  const box = document.getElementById('form');
  document.getElementById('fb')?.remove();
  box?.insertAdjacentHTML('afterbegin', chip('fb', 'facebook'));
  await expect.poll(hiddenNow).toEqual(['fb']);
  stop.abort();
});

test('nobody is told of it', () => {
  const unit = (kind: 'rule' | 'visit') => ({
    selected: false,
    state: 'hidden' as const,
    target: {
      actions: [],
      effect: 'hide' as const,
      element: document.body,
      network: 'x',
      reason: kind === 'visit' ? { kind } : { kind, note: '', rule: 'a' },
      region: { box: document.body, kind: 'rule' as const },
    },
  });
  const region = { box: document.body, kind: 'rule' } as const;
  const told = withoutVisits([
    { region, units: [unit('visit'), unit('rule')] },
    { region, units: [unit('visit')] },
  ]);
  expect(told.map(({ units }) => units.length)).toEqual([1]);
});
