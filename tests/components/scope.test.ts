import { beforeEach, describe, expect, test } from 'vitest';
import { scopeSentences } from '@/components/scope';
import { speak } from '@/tests/fixtures/words';
import type { Scope } from '@/utils/availability/span-schema';
import type { Status } from '@/utils/availability/vocabulary';

const everyone: Scope = {
  accounts: ['any'],
  clients: ['web'],
  contents: ['any'],
  customers: 'all',
  ownKey: false,
  plans: ['any'],
};
const told = (part: Partial<Scope>, status: Status = 'removed') =>
  scopeSentences({ scope: { ...everyone, ...part }, status });
const only = (what: string) => [`This concerns only: ${what}.`];

describe('in English', () => {
  beforeEach(() => speak('en'));

  test.each<[string, Partial<Scope>, Status, string[]]>([
    ['everything: nothing', {}, 'removed', []],
    ['what is paid for everyone: nothing', {}, 'paid', []],
    ['contents, which the subject says: nothing', { contents: ['quote'] }, 'removed', []],
    ['one kind of account', { accounts: ['profile'] }, 'removed', only('profiles')],
    [
      'several kinds of accounts',
      { accounts: ['page', 'group', 'business'] },
      'limited',
      only('pages, groups, and business accounts'),
    ],
    ['personal accounts', { accounts: ['personal'] }, 'works', only('personal accounts')],
    ['a client', { clients: ['api'] }, 'removed', only('the API')],
    ['the web and another client: nothing', { clients: ['web', 'api'] }, 'removed', []],
    [
      'several clients',
      { clients: ['mobile', 'desktop', 'console', 'plugin'] },
      'removed',
      only('the mobile app, the desktop program, the game console, and the plug-in'),
    ],
    ['new customers', { customers: 'new' }, 'removed', only('new customers')],
    ['existing customers', { customers: 'existing' }, 'works', only('existing customers')],
    ['new customers, where the status says so itself', { customers: 'new' }, 'closed-to-new', []],
    ['plans', { plans: ['Free', 'Pro'] }, 'removed', only('plan Free and plan Pro')],
    ['plans of what is paid', { plans: ['Pro'] }, 'paid', ['It comes with: plan Pro.']],
    ['a key of one’s own', { ownKey: true }, 'limited', ['It needs API keys of your own.']],
    [
      'all of them, in this order',
      { accounts: ['page'], clients: ['api'], customers: 'new', plans: ['Free'], ownKey: true },
      'removed',
      [...only('pages, the API, new customers, and plan Free'), 'It needs API keys of your own.'],
    ],
    [
      'all of them of what is paid',
      { accounts: ['page'], customers: 'new', plans: ['Pro', 'Max'], ownKey: true },
      'paid',
      [
        ...only('pages and new customers'),
        'It comes with: plan Pro and plan Max.',
        'It needs API keys of your own.',
      ],
    ],
  ])('%s', (_, scope, status, sentences) => {
    expect(told(scope, status)).toEqual(sentences);
  });

  test('nothing is said where the list says nothing', () => {
    expect(scopeSentences({ scope: null, status: 'removed' })).toEqual([]);
  });
});

test('in French', async () => {
  await speak('fr');
  expect(told({ accounts: ['page', 'profile'], ownKey: true })).toEqual([
    'Cela ne concerne que : les pages et les profils.',
    'Il faut ses propres clés d’API.',
  ]);
  expect(told({ plans: ['Pro'] }, 'paid')).toEqual(['Compris dans : forfait Pro.']);
});
