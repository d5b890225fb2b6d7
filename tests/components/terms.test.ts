import { beforeEach, describe, expect, test } from 'vitest';
import { priceText, termTexts } from '@/components/terms';
import { speak } from '@/tests/fixtures/words';
import type { Price, Quota } from '@/utils/availability/span-schema';

const quota = (count: number, part: Partial<Quota> = {}): Quota => ({
  count,
  holder: null,
  per: null,
  plan: null,
  unit: 'posts',
  ...part,
});
const price = (amount: number, part: Partial<Price> = {}): Price => ({
  amount,
  currency: 'USD',
  for: 'post',
  per: null,
  plan: null,
  ...part,
});
const none = { linkFactor: null, prices: [], quotas: [] };
const editions = { first: 'older', second: 'newer' } as const;
const editionOf = (key: string | undefined) => editions[key as 'first' | 'second'];

const told = (part: Partial<Parameters<typeof termTexts>[0]>, locale = 'en-US') =>
  termTexts({ ...none, ...part }, editionOf, locale);
const quotas = (...all: Quota[]) => told({ quotas: all });

describe('quotas in English', () => {
  beforeEach(() => speak('en'));

  test.each<[string, Quota[], string[]]>([
    ['one', [quota(1)], ['1 post']],
    ['many', [quota(17)], ['17 posts']],
    ['none at all', [quota(0)], ['0 posts']],
    ['thousands, grouped', [quota(10000)], ['10,000 posts']],
    ['in a period', [quota(50, { per: '30-days' })], ['50 posts in 30 days']],
    ['in another period', [quota(1, { per: 'month' })], ['1 post a month']],
    ['in a post', [quota(4, { unit: 'media', per: 'post' })], ['4 pictures or videos in a post']],
    ['in a thread', [quota(25, { per: 'thread' })], ['25 posts in a thread']],
    [
      'of a holder',
      [quota(50, { per: '30-days', holder: 'account' })],
      ['50 posts in 30 days for each account'],
    ],
    ['of a team', [quota(3, { unit: 'accounts', holder: 'team' })], ['3 accounts for each team']],
    ['on a plan', [quota(5, { per: 'day', plan: 'Free' })], ['5 posts a day (plan Free)']],
    [
      'from the older text of a source',
      [quota(5, { plan: 'Free', evidence: 'first' })],
      ['5 posts (plan Free) (older text of the source)'],
    ],
    [
      'that the texts of a source give differently',
      [quota(5, { evidence: 'first' }), quota(7, { evidence: 'second' })],
      ['5 posts (older text of the source)', '7 posts (newer text of the source)'],
    ],
    ['from a source of one text', [quota(5, { evidence: 'third' })], ['5 posts']],
    [
      'that differ by a plan nobody named, the least first',
      [100, 1, 50, 10].map((count) => quota(count, { per: 'day' })),
      ['1, 10, 50, or 100 posts a day, depending on the plan'],
    ],
    [
      'that differ on one named plan',
      [9, 5].map((count) => quota(count, { plan: 'Pro' })),
      ['5 or 9 posts (plan Pro)'],
    ],
    [
      'of one post or several, by a plan nobody named',
      [quota(1), quota(2)],
      ['1 or 2 posts, depending on the plan'],
    ],
    [
      'on plans with names, each with its own',
      [quota(1, { plan: 'Free' }), quota(10, { plan: 'Pro' })],
      ['1 post (plan Free)', '10 posts (plan Pro)'],
    ],
    [
      'of different things, times and holders, each of its own',
      [
        quota(1),
        quota(2, { unit: 'credits' }),
        quota(3, { per: 'day' }),
        quota(4, { holder: 'team' }),
      ],
      ['1 post', '2 credits', '3 posts a day', '4 posts for each team'],
    ],
  ])('%s', (_, all, expected) => {
    expect(quotas(...all)).toEqual(expected);
  });

  test.each<[Quota['unit'], string, string]>([
    ['posts', '1 post', '2 posts'],
    ['link-posts', '1 post with a link', '2 posts with a link'],
    ['queued-posts', '1 queued post', '2 queued posts'],
    ['credits', '1 credit', '2 credits'],
    ['accounts', '1 account', '2 accounts'],
    ['media', '1 picture or video', '2 pictures or videos'],
    ['post-reads', '1 post read', '2 posts read'],
  ])('of %s: %s, %s', (unit, one, two) => {
    expect([quotas(quota(1, { unit })), quotas(quota(2, { unit }))]).toEqual([[one], [two]]);
  });
});

describe('prices in English', () => {
  beforeEach(() => speak('en'));

  test.each<[Price, string]>([
    [price(0.2, { for: 'link-post' }), '$0.20 for a post with a link'],
    [price(0.015), '$0.015 for a post'],
    [price(5), '$5 for a post'],
    [price(0), '$0 for a post'],
    [price(1200, { currency: 'EUR', per: 'month', for: 'access' }), '€1,200 a month for access'],
    [price(5, { plan: 'Pro' }), '$5 for a post (plan Pro)'],
    [
      price(2.5, { per: 'month', for: 'account', plan: 'X' }),
      '$2.50 a month for an account (plan X)',
    ],
    [price(1, { for: 'reply' }), '$1 for a reply'],
    [price(1, { for: 'direct-message' }), '$1 for a direct message'],
    [price(1, { for: 'post-read' }), '$1 for a post read'],
    [price(1, { for: 'user-read' }), '$1 for a profile read'],
    [price(1, { for: 'direct-message-read' }), '$1 for a direct message read'],
    [price(1, { for: 'own-read' }), '$1 for a post of your own read'],
    [price(1, { for: 'credit' }), '$1 for a credit'],
  ])('%j reads %j', (each, text) => {
    expect(priceText(each, 'en-US')).toBe(text);
  });

  test('come after the quotas, the price of links last, and nothing where nothing is known', () => {
    expect(told({ linkFactor: 13, prices: [price(1), price(2)], quotas: [quota(3)] })).toEqual([
      '3 posts',
      '$1 for a post',
      '$2 for a post',
      'A post with a link costs about 13 times as much.',
    ]);
    expect(told({})).toEqual([]);
  });
});

test('in French the same is said in French, with French numbers', async () => {
  await speak('fr');
  const plain = (texts: string[]) => texts.map((text) => text.replace(/\s/g, ' '));
  const all = [1, 10, 1500].map((count) => quota(count, { per: 'day' }));
  expect(plain(told({ quotas: all, prices: [price(0.2)], linkFactor: 1.5 }, 'fr-FR'))).toEqual([
    '1, 10 ou 1 500 publications par jour, selon le forfait',
    '0,20 $US pour une publication',
    'Une publication avec un lien coûte environ 1,5 fois plus.',
  ]);
  expect(plain(told({ quotas: [quota(1, { evidence: 'first' })] }, 'fr-FR'))).toEqual([
    '1 publication (ancien texte de la source)',
  ]);
});

test.each([
  ['en', 3_000_000, '3,000,000 posts'],
  // These languages have a form of its own for exact millions, which is not how figures are written.
  ['fr', 3_000_000, /^3\s000\s000 publications/],
])('in %s a quota of %i is told', async (language, count, text) => {
  await speak(language);
  expect(told({ quotas: [quota(count)] }, language)[0]).toMatch(text);
});
