import { beforeEach, describe, expect, test } from 'vitest';
import { stillSentence } from '@/components/notice/sentence';
import { everyone, on, told } from '@/tests/fixtures/told';
import { speak } from '@/tests/fixtures/words';
import type { Verdict } from '@/utils/plan/types';

describe('in English', () => {
  beforeEach(() => speak('en'));

  test.each<[Partial<Verdict>, string]>([
    [{ status: 'removed' }, 'X no longer works in Ads.'],
    [
      { status: 'removed', since: on('2023-04-25', 'day') },
      'X has not worked in Ads since April 25, 2023.',
    ],
    [
      { status: 'removed', since: on('2023-04', 'month', 'about') },
      'X has not worked in Ads since about April 2023.',
    ],
    [
      { status: 'removed', since: on('2023', 'year', 'by') },
      'X has not worked in Ads since 2023 at the latest.',
    ],
    [
      { status: 'removed', scope: { ...everyone, accounts: ['profile'] } },
      'X no longer works in Ads. This concerns only: profiles.',
    ],
    [
      { status: 'limited', scope: { ...everyone, ownKey: true } },
      'X is limited in Ads. It needs API keys of your own.',
    ],
    [{ status: 'paid' }, 'X costs extra in Ads.'],
    [
      { status: 'closed-to-new', scope: { ...everyone, customers: 'new' } },
      'X is closed to new customers in Ads.',
    ],
    [{ status: 'unknown' }, 'You have a rule of your own for X here.'],
    [
      {
        status: 'works',
        announcement: {
          status: 'removed',
          since: on('2027-01-31', 'day') ?? never(),
          daysLeft: 68,
        },
      },
      'X stops working in Ads on January 31, 2027. 68 days left.',
    ],
    [
      {
        status: 'works',
        announcement: {
          status: 'removed',
          since: on('2027-01', 'month') ?? never(),
          daysLeft: 1,
        },
      },
      'X stops working in Ads in January 2027. At least one day left.',
    ],
    [
      {
        status: 'works',
        announcement: { status: 'paid', since: on('2027-01-31', 'day') ?? never(), daysLeft: 68 },
      },
      'X changes in Ads on January 31, 2027: Paid only. 68 days left.',
    ],
    [
      {
        status: 'limited',
        scope: { ...everyone, ownKey: true },
        announcement: { status: 'removed', since: on('2027', 'year') ?? never(), daysLeft: 68 },
      },
      'X stops working in Ads in 2027. At least 68 days left.',
    ],
    [
      {
        status: 'removed',
        announcement: { status: 'works', since: on('2027-01-31', 'day') ?? never(), daysLeft: 68 },
      },
      'X no longer works in Ads.',
    ],
    [
      { status: 'limited', reason: { kind: 'rule', rule: 'r', note: '' } },
      'You have a rule of your own for X here.',
    ],
  ])('%j reads %j', (part, sentence) => {
    expect(told(part)).toBe(sentence);
  });

  test.each([
    [{ working: ['LinkedIn'], lastSeen: null }, 'LinkedIn still works here.'],
    [{ working: ['A', 'B', 'C'], lastSeen: null }, 'A, B, and C still work here.'],
    [
      { working: [], lastSeen: { labels: ['A'], day: '2023-04-25' } },
      'A last seen working here on April 25, 2023.',
    ],
    [{ working: [], lastSeen: null }, ''],
  ])('%j reads %j', (still, sentence) => {
    expect(stillSentence(still as never, 'en-US')).toBe(sentence);
  });
});

test('in French the same is said in French, with French dates', async () => {
  await speak('fr');
  expect(told({ status: 'removed', since: on('2023-04-25', 'day') }, 'fr-FR')).toBe(
    'X ne fonctionne plus dans Ads depuis le 25 avril 2023.',
  );
});

test('dates follow the browser even where the words do not', async () => {
  await speak('en');
  expect(told({ status: 'removed', since: on('2023-04-25', 'day') }, 'de-DE')).toBe(
    'X has not worked in Ads since 25. April 2023.',
  );
});

function never(): never {
  throw new Error('a date is given');
}
