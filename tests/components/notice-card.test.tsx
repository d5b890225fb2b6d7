// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { clearNotice } from '@/components/notice/render';
import { calls, kept, press, said, show, write } from '@/tests/fixtures/notice-card';
import { speak } from '@/tests/fixtures/words';
import type { Terms } from '@/utils/plan/types';

const terms: Terms = { editions: {}, linkFactor: 10, prices: [], quotas: [] };
const limited = { status: 'limited', terms } as const;
const warning = /Your text holds a link/;

const nothingKept = { earlier: null, plannedFor: null, state: { kind: 'nothing' } } as const;

beforeEach(async () => {
  vi.resetAllMocks();
  await speak('en');
  calls.onCount.mockResolvedValue([]);
  await write('');
});

test('what a link costs is said while the text holds one', async () => {
  await show(limited);
  expect(said()).not.toMatch(warning);
  await write('Read https://example.com/autumn');
  expect(said()).toMatch(warning);
  await write('Read on');
  expect(said()).not.toMatch(warning);
});

test('it is not said where a link costs no more', async () => {
  await show({ status: 'limited', terms: null });
  await write('Read https://example.com/autumn');
  expect(said()).not.toMatch(warning);
});

test('the reasons hold all terms, the reason and the day of the last check', async () => {
  const quota = { count: 5, holder: null, per: 'day', plan: null, unit: 'posts' } as const;
  await show({ ...limited, because: 'quota', terms: { ...terms, quotas: [quota] } });
  expect(said()).not.toMatch(/Last checked/);
  await press('Why?');
  for (const part of [
    'Limited (Publish posts)',
    '5 posts a day',
    'A post with a link costs about 10 times as much.',
    'There is a quota.',
    'Last checked November 23, 2026',
  ])
    expect(said()).toContain(part);
});

test('the reasons tell what is now and what comes', async () => {
  const since = { precision: 'day', qualifier: 'exact', value: '2027-01-31' } as const;
  await show({ announcement: { daysLeft: 68, since, status: 'removed' }, status: 'works' });
  expect(said()).toContain('X (Twitter) stops working in Ads on January 31, 2027. 68 days left.');
  await press('Why?');
  expect(said()).toContain('Works (Publish posts), Removed on January 31, 2027');
});

test('other networks are counted only while they are in sight', async () => {
  const network = (id: string, isLost: boolean) => ({ compose: null, id, isLost, label: id });
  calls.onCount.mockResolvedValue([{ limit: 300, network: 'bluesky', used: 3 }]);
  await show({}, { byHand: [network('x', true), network('bluesky', false)] });
  await write('One');
  expect(calls.onCount).not.toHaveBeenCalled();
  expect(said()).not.toContain('bluesky');
  await press('Post elsewhere');
  await vi.waitFor(() => expect(said()).toContain('Open in bluesky3 of 300 characters'));
});

/** [text, what is said of a network whose address takes only a link, whether it can be opened] */
test.each([
  ['Read this', 'Facebook takes only a link, and there is none in your text.', false],
  ['Read https://example.com', 'Takes only the link of your text', true],
] as const)('%j: "%s"', async (text, sentence, canOpen) => {
  const compose = { basis: 'none', parameters: { link: 'u' }, url: 'https://fb.example' } as const;
  calls.onCount.mockResolvedValue([]);
  await show({}, { byHand: [{ compose, id: 'facebook', isLost: false, label: 'Facebook' }] });
  await write(text);
  await press('Post elsewhere');
  expect(said()).toContain(sentence);
  expect(said().includes('Open in Facebook')).toBe(canOpen);
  expect(said()).toContain('addresses for Facebook are widely used, but no source confirms them');
});

/** [button, what it calls, with] */
test.each([
  ['Show anyway', calls.onShowAnyway, []],
  ['Only warn here', calls.onWarnHere, []],
  ['Pause here', calls.onPauseHere, []],
  ['No notices for an hour', calls.onSnooze, ['hour']],
  ['No notices today', calls.onSnooze, ['today']],
])('what is seldom needed stands behind "More": %s', async (name, call, data) => {
  await show();
  expect(said()).not.toContain(name);
  await press('More');
  await press(name);
  expect(call).toHaveBeenCalledOnce();
  expect(call.mock.lastCall?.slice(0, data.length)).toEqual(data);
});

test('where nothing is hidden there is nothing to show, or to warn of instead', async () => {
  await show({}, { hidden: 0 });
  await press('More');
  expect(said()).not.toMatch(/Show anyway|Only warn here/);
  expect(said()).toContain('Pause here');
});

test('a report is shown and copied; nothing that was written is in it', async () => {
  calls.onCopyText.mockResolvedValue(true);
  await show();
  await write('A secret text');
  await press('More');
  await press('Not right?');
  const report = [
    'Compose Guard 0.1.0, list of 2026-11-24',
    'Ads: ads.example.com/compose',
    'X (Twitter): Publish posts',
    'X (Twitter) has not worked in Ads since April 25, 2023. This concerns only: Schedule posts and Publish posts.',
    'ads/x-posting',
  ].join('\n');
  expect(document.querySelector('pre')?.textContent).toBe(report);
  await press('Copy report');
  expect(calls.onCopyText).toHaveBeenCalledExactlyOnceWith(report);
  expect(said()).toContain('The report is copied.');
});

test('what is taken away listens to nothing any more', async () => {
  const stop = vi.fn();
  const watch = vi.fn(() => stop);
  await show({}, { kept: { ...kept, read: () => nothingKept, watch } });
  expect(watch).toHaveBeenCalled();
  expect(stop).not.toHaveBeenCalled();
  clearNotice(document.body as unknown as ShadowRoot);
  await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(watch.mock.calls.length));
});
