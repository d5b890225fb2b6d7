import { beforeEach, expect, test } from 'vitest';
import { linkSentence } from '@/components/notice/short-terms';
import { everyone, on, told } from '@/tests/fixtures/told';
import { speak } from '@/tests/fixtures/words';
import type { Dated } from '@/utils/availability/fields';
import type { Price, Quota } from '@/utils/availability/span-schema';
import type { Action } from '@/utils/availability/vocabulary';
import type { Terms, Verdict } from '@/utils/plan/types';

beforeEach(() => speak('en'));

const terms = (part: Partial<Terms>): Partial<Verdict> => ({
  terms: { editions: {}, linkFactor: null, prices: [], quotas: [], ...part },
});
const posts = (count: number, part: Partial<Quota> = {}): Quota => ({
  count,
  holder: null,
  per: 'day',
  plan: null,
  unit: 'posts',
  ...part,
});
const costs = (amount: number, part: Partial<Price> = {}): Price => ({
  amount,
  currency: 'USD',
  for: 'account',
  per: 'month',
  plan: null,
  ...part,
});

test.each<[Partial<Verdict>, string]>([
  [
    { status: 'limited', since: on('2026-05', 'month'), ...terms({ linkFactor: 10 }) },
    'X has been limited in Ads since May 2026.',
  ],
  [
    { status: 'limited', ...terms({ quotas: [posts(1), posts(50), posts(10)] }) },
    'X is limited in Ads. Still possible: 1, 10, or 50 posts a day, depending on the plan.',
  ],
  [
    { status: 'limited', ...terms({ quotas: [posts(5, { unit: 'link-posts' }), posts(9)] }) },
    'X is limited in Ads. Still possible: 9 posts a day.',
  ],
  [
    {
      status: 'limited',
      ...terms({
        editions: { old: 'older' },
        quotas: [posts(9, { evidence: 'old' }), posts(7, { evidence: 'new' })],
      }),
    },
    'X is limited in Ads. Still possible: 7 posts a day.',
  ],
  [{ status: 'limited', because: 'quota' }, 'X is limited in Ads. There is a quota.'],
  [{ status: 'limited', because: 'network-api-change' }, 'X is limited in Ads.'],
  [
    { status: 'paid', since: on('2023-08-15', 'day'), because: 'plan' },
    'X has cost extra in Ads since August 15, 2023. It depends on the plan.',
  ],
  [
    { status: 'paid', because: 'plan', ...terms({ prices: [costs(30)] }) },
    'X costs extra in Ads. It costs $30 a month for an account.',
  ],
  [
    { status: 'paid', scope: { ...everyone, plans: ['Suite'] } },
    'X costs extra in Ads. It comes with: plan Suite.',
  ],
  [
    { status: 'closed-to-new', since: on('2024-10', 'month') },
    'X has been closed to new customers in Ads since October 2024.',
  ],
])('what is known of its terms: %j reads %j', (part, sentence) => {
  expect(told(part)).toBe(sentence);
});

test.each<[readonly Action[], string]>([
  [[], 'X is limited in Ads.'],
  [['analytics'], 'X is limited in Ads. This concerns only: Statistics.'],
  [['analytics', 'inbox', 'reply', 'listening'], 'X is limited in Ads.'],
])('where other actions fare otherwise: %j reads %j', (only, sentence) => {
  expect(told({ status: 'limited' }, 'en-US', only)).toBe(sentence);
});

test.each<[Partial<Verdict>, string]>([
  [terms({ linkFactor: 10 }), 'Your text holds a link: such a post costs about 10 times as much.'],
  [
    terms({ prices: [costs(0.2, { for: 'link-post', per: null })] }),
    'Your text holds a link: $0.20 for a post with a link.',
  ],
  [
    terms({ quotas: [posts(5, { unit: 'link-posts' })] }),
    'Your text holds a link: 5 posts with a link a day.',
  ],
  [terms({ quotas: [posts(5)] }), ''],
  [{ terms: null }, ''],
])('a text with a link: %j reads %j', (part, sentence) => {
  expect(linkSentence({ terms: null, ...part }, 'en-US')).toBe(sentence);
});

test.each<[Dated['qualifier'], number, string]>([
  ['exact', 3, '3 days left.'],
  ['about', 3, 'About 3 days left.'],
  ['by', 1, 'At most one day left.'],
  ['by', 0, 'Any day now.'],
])('a day that is %s, in %d: %j', (qualifier, daysLeft, end) => {
  const since = { precision: 'day', qualifier, value: '2027-01-31' } as const;
  const announcement = { daysLeft, since, status: 'removed' } as const;
  expect(told({ announcement, status: 'works' }).endsWith(end)).toBe(true);
});
