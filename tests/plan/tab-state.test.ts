import { describe, expect, test } from 'vitest';
import { plan, unit } from '@/tests/fixtures/plans';
import { defaultSettings } from '@/utils/plan/settings';
import { stillSelected, type TabFacts, tabStateOf } from '@/utils/plan/tab-state';
import { badgeOf, lookOf } from '@/utils/plan/toolbar';

const runs = { by: 'listed', host: 'ads.example.com', kind: 'runs' } as const;
const known: TabFacts = {
  access: runs,
  isMoved: false,
  needsReload: false,
  plan: plan(),
  units: [],
};
const paused = plan({ settings: { ...defaultSettings, pausedHosts: ['ads.example.com'] } });
const elsewhere = plan({ url: 'https://news.example/' });
const chosen = { ...unit({ state: 'warned' }), selected: true };

/** [what is so, how things stand, how the button looks, what stands on it] */
test.each<[string, Partial<TabFacts>, string, string, string]>([
  ['a known dashboard with nothing to guard', {}, 'calm', 'active', ''],
  ['something hidden', { units: [unit()] }, 'guarded', 'active', ''],
  ['all shown again', { units: [unit({ state: 'shown' })] }, 'calm', 'active', ''],
  ['what is gone is still chosen', { units: [unit(), chosen] }, 'selected', 'attention', '1'],
  ['paused', { plan: paused, units: [] }, 'paused', 'paused', ''],
  ['other markup than known', { isMoved: true }, 'moved', 'attention', '!'],
  ['a page from before an update', { needsReload: true }, 'reload', 'attention', '!'],
  ['any other site', { plan: elsewhere }, 'unknown', 'unknown', ''],
  ['any other site with a rule', { plan: elsewhere, units: [unit()] }, 'guarded', 'active', ''],
  ['nothing known yet', { plan: null }, 'unknown', 'unknown', ''],
  [
    'a page of the browser',
    { access: { kind: 'closed', why: 'browser' }, plan: null },
    'closed',
    'unknown',
    '',
  ],
  [
    'a site that was not allowed',
    { access: { host: 'a.example', kind: 'not-allowed', lostOn: null } },
    'not-allowed',
    'not-permitted',
    '',
  ],
])('%s: %s is %s, %s, "%s"', (_, part, state, look, badge) => {
  const facts = { ...known, ...part };
  expect(tabStateOf(facts)).toBe(state);
  expect(lookOf(tabStateOf(facts))).toBe(look);
  expect(badgeOf(tabStateOf(facts), stillSelected(facts))).toBe(badge);
});

describe('what is still chosen counts', () => {
  test.each([
    ['for a network that is gone', {}, 1],
    ['for one that still works', { network: 'linkedin' }, 0],
    ['for an action that still works', { actions: ['inbox' as const] }, 0],
    ['but shown by the person', { state: 'shown' as const }, 0],
  ])('%s: %j is %i', (_, part, count) => {
    const units = [{ ...chosen, ...part }];
    expect(stillSelected({ plan: plan(), units })).toBe(count);
  });

  test('and fits on the button', () => expect(badgeOf('selected', 100)).toBe('99+'));
});
