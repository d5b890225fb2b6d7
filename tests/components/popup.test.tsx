// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import { plan, unit } from '@/tests/fixtures/plans';
import { speak } from '@/tests/fixtures/words';
import { defaultSettings } from '@/utils/plan/settings';

const onShow = vi.fn();
const onPause = vi.fn();
const onOpen = vi.fn();

const list: PopupProps['list'] = {
  ahead: [],
  newsCount: 0,
  trouble: [],
  networks: [],
  text: '',
  found: null,
};

const drafts: PopupProps['drafts'] = {
  leaving: null,
  newest: null,
  now: 0,
  onCopy: vi.fn(),
  onKeep: vi.fn(),
  total: 0,
};

function show(part: Partial<PopupProps>): string {
  render(
    <Popup
      phase="ready"
      tabId={7}
      plan={plan()}
      units={[]}
      costly={[]}
      markup={null}
      locale="en-US"
      onPause={onPause}
      onHideAgain={vi.fn()}
      onShowNotices={vi.fn()}
      onResumeEverywhere={vi.fn()}
      onShow={onShow}
      onPoint={async () => true}
      onOpen={onOpen}
      onFind={vi.fn()}
      list={list}
      drafts={drafts}
      {...part}
    />,
    document.body,
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === name)?.click();

beforeEach(async () => {
  await speak('en');
  document.body.replaceChildren();
  render(null, document.body);
});

test.each<[string, Partial<PopupProps>, string]>([
  ['is still being read', { phase: 'loading', plan: null }, 'Looking at this page'],
  ['cannot be read', { phase: 'failed', plan: null }, 'did not answer'],
  ['extensions may not see', { plan: null }, 'Nothing to guard here'],
  [
    'is no dashboard of the list',
    { plan: plan({ url: 'https://news.example/' }) },
    'Compose Guard leaves news.example untouched.',
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
  expect(show(part)).toContain(text);
});

test('an announced end, a stale sighting and the last check are told by date', () => {
  const text = show({});
  expect(text).toContain('Works Removed on January 31, 2027');
  expect(text).toContain('Not known last seen working on April 25, 2023');
  expect(text).toContain('Last checked November 23, 2026');
});

test('controls that are alike are told once, with their number', () => {
  expect(show({ units: [unit(), unit()] })).toContain('@contoso × 2');
});

test.each([
  ['hidden', 'Show', true],
  ['warned', 'Remove mark', true],
  ['shown', 'Guard again', false],
] as const)('a %s unit is undone by "%s"', (state, name, shown) => {
  const found = unit({ state });
  show({ units: [found] });
  press(name);
  expect(onShow).toHaveBeenLastCalledWith({ ...found, count: 1 }, shown);
});

test('the unknown page leads to the list of dashboards', () => {
  show({ plan: plan({ url: 'https://news.example/' }) });
  press('Which dashboards?');
  expect(onOpen).toHaveBeenLastCalledWith('#/about');
});

test.each([
  [{ markup: { since: '2026-11-20' } }, 'may have changed', 'since November 20, 2026'],
  [{ markup: { since: '2026-11-20' } }, 'it found no control either', ''],
  [{ markup: { since: '2026-11-20' }, units: [unit()] }, 'it found 1 control.', ''],
  [{ costly: [{ looksFor: '.card', ms: 312 }] }, 'took 312 ms', '“.card”'],
] as const)('trouble with a page is said: %j', (part, ...said) => {
  const text = show(part);
  for (const words of said) expect(text).toContain(words);
});

test('a page without trouble says nothing of it', () => {
  expect(show({})).not.toMatch(/may have changed|was paused on this page/);
});
