// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import type { PopupProps } from '@/components/popup/Popup';
import { plan, unit } from '@/tests/fixtures/plans';
import { popupDone, press, showPopup } from '@/tests/fixtures/popup';
import { speak } from '@/tests/fixtures/words';
import { defaultSettings } from '@/utils/plan/settings';

const { onOpen, onShow } = popupDone;
const unknown = plan({ url: 'https://news.example/' });
const added = { kind: 'runs', by: 'added', host: 'news.example' } as const;

beforeEach(async () => {
  await speak('en');
  document.body.replaceChildren();
  render(null, document.body);
});

test.each<[string, Partial<PopupProps>, string]>([
  ['is still being read', { phase: 'loading', plan: null }, 'Looking at this page'],
  ['cannot be read', { phase: 'failed', plan: null }, 'did not answer'],
  [
    'extensions may not see',
    { plan: null, access: { kind: 'closed', why: 'browser' } },
    'Nothing to guard here',
  ],
  [
    'is no dashboard of the list',
    { plan: unknown, access: added },
    'Compose Guard leaves news.example untouched,',
  ],
  ['holds nothing to guard', {}, 'Nothing on this page needed guarding.'],
  ['holds one guarded control', { units: [unit()] }, '1 control guarded on this page'],
  [
    'holds only what is shown again',
    { units: [unit({ state: 'shown' })] },
    'Nothing on this page needed guarding.',
  ],
  [
    'is paused',
    { plan: plan({ settings: { ...defaultSettings, pausedHosts: ['ads.example.com'] } }) },
    'Paused here. Everything is shown.',
  ],
  [
    'is paused with all others',
    { plan: plan({ settings: { ...defaultSettings, pausedEverywhere: true } }) },
    'Paused everywhere.',
  ],
  [
    'has no notices for today',
    { plan: plan({ quietUntil: new Date(2026, 10, 27).getTime() }) },
    'Notices are off for today.',
  ],
  [
    'has no notices for an hour',
    { plan: plan({ quietUntil: new Date(2026, 10, 26, 15, 40).getTime() }) },
    'Notices are off until 3:40 PM.',
  ],
  [
    'only warns',
    { plan: plan({ settings: { ...defaultSettings, warnHosts: ['ads.example.com'] } }) },
    'Here it only warns. Nothing is hidden.',
  ],
])('of a page that %s it says so', (_, part, text) => {
  expect(showPopup(part)).toContain(text);
});

test('an announced end, a stale sighting and the last check are told by date', () => {
  const text = showPopup({});
  expect(text).toContain('Works Removed on January 31, 2027');
  expect(text).toContain('Not known last seen working on April 25, 2023');
  expect(text).toContain('Last checked November 23, 2026');
});

test('controls that are alike are told once, with their number', () => {
  expect(showPopup({ units: [unit(), unit()] })).toContain('@contoso × 2');
});

test.each([
  ['hidden', 'Show', true],
  ['warned', 'Remove mark', true],
  ['shown', 'Guard again', false],
] as const)('a %s unit is undone by "%s"', (state, name, shown) => {
  const found = unit({ state });
  showPopup({ units: [found] });
  press(name);
  expect(onShow).toHaveBeenLastCalledWith({ ...found, count: 1 }, shown);
});

test('the unknown page leads to the list of dashboards', () => {
  showPopup({ plan: unknown, access: added });
  press('Which dashboards?');
  expect(onOpen).toHaveBeenLastCalledWith('#/sites');
});

test.each([
  [{ markup: { since: '2026-11-20' } }, 'may have changed', 'since November 20, 2026'],
  [{ markup: { since: '2026-11-20' } }, 'it found no control either', ''],
  [{ markup: { since: '2026-11-20' }, units: [unit()] }, 'it found 1 control.', ''],
  [{ costly: [{ looksFor: '.card', ms: 312 }] }, 'took 312 ms', '“.card”'],
] as const)('trouble with a page is said: %j', (part, ...said) => {
  const text = showPopup(part);
  for (const words of said) expect(text).toContain(words);
});

test('a page without trouble says nothing of it', () => {
  expect(showPopup({})).not.toMatch(/may have changed|was paused on this page/);
});

test('pointing at a control is offered only where the person may', () => {
  expect(showPopup({})).toContain('Pick a control');
  expect(showPopup({ mayPoint: false })).not.toContain('Pick a control');
});
