// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { calls, press, said, show, write } from '@/tests/fixtures/notice-card';
import { speak } from '@/tests/fixtures/words';
import type { Terms } from '@/utils/plan/types';

const terms: Terms = { editions: {}, linkFactor: 10, prices: [], quotas: [] };
const limited = { status: 'limited', terms } as const;
const warning = /Your text holds a link/;

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
  expect(said()).toContain('Works (Publish posts). Removed on January 31, 2027.');
});

test('other networks are counted only while they are in sight', async () => {
  const network = (id: string, isLost: boolean) => ({ id, isLost, label: id });
  calls.onCount.mockResolvedValue([{ limit: 300, network: 'bluesky', used: 3 }]);
  await show({}, { byHand: [network('x', true), network('bluesky', false)] });
  await write('One');
  expect(calls.onCount).not.toHaveBeenCalled();
  expect(said()).not.toContain('bluesky');
  await press('Post elsewhere');
  await vi.waitFor(() => expect(said()).toContain('Open in bluesky3 of 300 characters'));
});
