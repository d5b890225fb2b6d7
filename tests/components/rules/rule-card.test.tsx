// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { RuleCard } from '@/components/options/rules/RuleCard';
import type { RuleContext } from '@/components/options/rules/types';
import { press } from '@/tests/fixtures/press';
import { NOW, ruleContext } from '@/tests/fixtures/rule-context';
import { rule } from '@/tests/fixtures/rules';
import { speak } from '@/tests/fixtures/words';
import { actions } from '@/utils/availability/vocabulary';
import type { CustomRule } from '@/utils/rules/schema';
import type { RuleUse } from '@/utils/rules/use';

const HOUR = 3_600_000;
const title = 'Hide X (Twitter) on Ads';

function show(part: Partial<CustomRule> = {}, context: RuleContext = ruleContext()): string {
  void act(() =>
    render(
      <RuleCard rule={rule(part)} isChosen={false} level={2} context={context} />,
      document.body,
    ),
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

const used = (part: Partial<RuleUse>) =>
  ruleContext({
    uses: new Map([['rule', { matched: null, paused: null, rule: 'rule', ...part }]]),
  });

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
});

const way = { labels: ['Post to X'], selector: '#chip' };

/** [what is told, the rule, how the card says it] */
test.each<[string, Partial<CustomRule>, string]>([
  ['what it does', {}, title],
  ['for which actions it is', { actions: ['create-post', 'inbox'] }, 'Publish posts and '],
  ['that it is for all of them', { actions: [...actions] }, 'For every action'],
  ['for which client it is', { client: 'Contoso' }, 'Client: Contoso'],
  ['why it is there', { note: 'By contract' }, 'By contract'],
  ['from when it holds', { from: '2026-11-01' }, 'From November 1, 2026'],
  ['until when it holds', { until: '2027-01-31' }, 'Until January 31, 2027'],
  [
    'both',
    { from: '2026-11-01', until: '2027-01-31' },
    'From November 1, 2026 until January 31, 2027',
  ],
  ['that it has not begun', { from: '2026-11-27' }, 'Begins on November 27, 2026'],
  ['that it has ended', { until: '2026-11-25' }, 'Ended. It does nothing any more.'],
  [
    'that it names most of the page',
    { locators: [{ labels: [], selector: 'div' }] },
    'Only the controls you named: divIt would take in most of a page, so it is left out.',
  ],
  [
    'which controls it means',
    { locators: [way] },
    'Only the controls you named: #chiplabelled “Post to X”',
  ],
  ['of which pack it is', { origin: { kind: 'pack', pack: 'team' } }, 'Pack: Team pack'],
  [
    'that its pack waits',
    { origin: { kind: 'pack', pack: 'new' } },
    'Pack: New packIts pack waits until',
  ],
  ['that its pack is off', { origin: { kind: 'pack', pack: 'off' } }, 'Its pack is turned off.'],
  ['that its pack has no name', { origin: { kind: 'pack', pack: 'lost' } }, 'Pack: lost'],
  ['whose it is', { origin: { kind: 'policy', pack: 'org' } }, 'Set by your organisation'],
  ['that it never matched', {}, 'Never matched yet'],
])('a card says %s', (_, part, text) => {
  expect(show(part)).toContain(text);
});

test('a rule that holds today has neither begun to wait nor ended', () => {
  const text = show({ from: '2026-11-26', until: '2026-11-26' });
  expect(text).not.toMatch(/Begins|Ended/);
});

test('several ways to find its controls stand in their order', () => {
  const second = { labels: ['X', 'Twitter'], selector: null };
  expect(show({ locators: [way, second] })).toContain('The first way that finds something counts:');
  expect([...document.querySelectorAll('ol li')].map(({ textContent }) => textContent)).toEqual([
    '#chiplabelled “Post to X”',
    'labelled “X” and “Twitter”',
  ]);
});

describe('what became of a rule', () => {
  const host = 'ads.example.com';
  test.each<[string, Partial<RuleUse>, string]>([
    [
      'hours ago',
      { matched: { at: NOW - 3 * HOUR, host } },
      'Last matched on ads.example.com, 3 hours ago',
    ],
    [
      'long ago',
      { matched: { at: NOW - 60 * 24 * HOUR, host } },
      'ads.example.com, September 27, 2026',
    ],
    [
      'but too slowly',
      { paused: { at: NOW - 60_000, host, ms: 1340 } },
      'Too slow on ads.example.com, 1 minute ago: looking for its controls took 1,340 ms.',
    ],
  ])('it matched %s', (_, use, text) => {
    expect(show({}, used(use))).toContain(text);
  });

  test('is not told of its slowness where it was changed since', () => {
    const use = used({ paused: { at: NOW, host, ms: 1340 } });
    expect(show({ updatedAt: NOW + 1 }, use)).not.toContain('Too slow');
  });

  test('is not told of rules of the organisation, for it is not noted', () => {
    expect(show({ origin: { kind: 'policy', pack: 'org' } })).not.toContain('matched');
  });

  test('is that it waits where the extension does not run', () => {
    expect(show({}, ruleContext({ reaches: () => false }))).toContain('so the rule waits.');
  });
});

const buttons = () =>
  [...document.querySelectorAll('button, a')].map(({ textContent }) => textContent);

/** [whose rule it is, what can be done with it] */
test.each<[string, Partial<CustomRule>, readonly string[], boolean]>([
  ["the person's own", {}, ['Edit', 'Duplicate', 'Delete'], true],
  ['of a pack', { origin: { kind: 'pack', pack: 'team' } }, ['Duplicate'], true],
  ['of the organisation', { origin: { kind: 'policy', pack: 'org' } }, [], false],
])('a rule that is %s offers what can be done with it', (_, part, offered, isSwitched) => {
  show(part);
  expect(buttons()).toEqual(offered);
  expect(document.querySelectorAll('[role="switch"], .tick')).toHaveLength(isSwitched ? 2 : 0);
});

test('each control does what it says, for this rule', async () => {
  const context = ruleContext({ outranked: new Set(['a/b']) });
  const { deeds } = context;
  const shown = rule({ id: 'a/b' });
  expect(show(shown, context)).toContain('A newer rule of yours for the same comes first.');
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#/rules/a%2Fb');
  for (const name of ['Duplicate', 'Put first', 'Delete']) await press(`${name}: ${title}`);
  document.querySelector<HTMLInputElement>('.tick')?.click();
  document.querySelector<HTMLInputElement>('[role="switch"]')?.click();
  expect(deeds.onDuplicate).toHaveBeenCalledWith(shown);
  expect(deeds.onPutFirst).toHaveBeenCalledWith(shown);
  expect(deeds.onDelete).toHaveBeenCalledWith([shown]);
  expect(deeds.onChoose).toHaveBeenCalledWith(['a/b'], true);
  expect(deeds.onEnable).toHaveBeenCalledWith([shown], false);
});

test('in French as well', async () => {
  await speak('fr');
  const context = ruleContext({ locale: 'fr' });
  const text = show(
    { client: 'Contoso', locators: [{ labels: ['Publier'], selector: null }] },
    context,
  );
  expect(text).toContain('Client : Contoso');
  expect(text).toMatch(/libellé «\sPublier\s»/);
});
