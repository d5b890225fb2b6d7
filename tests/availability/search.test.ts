import { describe, expect, test } from 'vitest';
import { plainList, platform, statementInput } from '@/tests/fixtures/list';
import type { Day } from '@/utils/availability/day';
import type { Network } from '@/utils/availability/network-schema';
import type { SearchTerms } from '@/utils/availability/package-schema';
import type { Platform } from '@/utils/availability/schema';
import { everything, type ListQuery, search } from '@/utils/availability/search';

const terms: SearchTerms = {
  actions: {
    'create-post': ['Publish posts', 'Publier'],
    reply: ['Reply', 'Répondre'],
  },
  statuses: { removed: ['Removed', 'Supprimé'], works: ['Works', 'Fonctionne'] },
};
const networks: Network[] = plainList().networks.map((network) =>
  network.id === 'x'
    ? {
        ...network,
        aliases: ['birdsite'],
        label: 'X',
        marks: { ...network.marks, words: ['Tweetland'] },
        names: ['Twitter', 'X'].map((name) => ({ name, since: null, until: null })),
      }
    : network,
);

const on = (host: string) => [
  { basis: 'markup' as const, client: 'web' as const, matches: [`https://${host}/*`] },
];
const works = {
  lastChecked: '2026-11-01',
  spans: [{ since: null, status: 'works' as const }],
};
const queuely = platform({
  id: 'queue-one',
  name: 'Café Queuely',
  formerNames: ['Bufferly'],
  surfaces: on('publish.quay.example'),
  statements: [
    statementInput(),
    statementInput({ ...works, id: 'x-reply', actions: ['reply'] }),
    statementInput({ ...works, id: 'facebook', network: 'facebook' }),
  ],
});
const textio = platform({
  id: 'textio',
  name: 'Textio',
  surfaces: on('textio.example'),
  statements: [statementInput({ ...works, network: 'linkedin' })],
});
const lifecycle = {
  confidence: 'high' as const,
  evidence: [],
  lastChecked: '2026-11-01',
  spans: [{ since: null, status: 'removed' as const }],
};
const deck = platform({ id: 'deck', name: 'Deck', lifecycle, surfaces: on('deck.example') });
const silent = platform({ id: 'silent', name: 'Silent', surfaces: [] });
const platforms = [queuely, textio, deck, silent];

const find = (query: Partial<ListQuery>, day = '2026-11-24', among: Platform[] = platforms) =>
  search(among, { ...everything, ...query }, { networks, terms, day: day as Day });
const found = (query: Partial<ListQuery>, day?: string) =>
  find(query, day).flatMap(({ platform: { id }, findings }) => [
    ...(findings.length === 0 ? [id] : []),
    ...findings.map(({ network, action }) => `${id} ${network} ${action}`),
  ]);

const ofQueuely = ['x create-post', 'x reply', 'facebook create-post'].map(
  (each) => `queue-one ${each}`,
);
const onX = ofQueuely.slice(0, 2);
const all = [...ofQueuely, 'textio linkedin create-post', 'deck', 'silent'];

describe('a text finds', () => {
  test.each([
    ['everything when it is empty', '', all],
    ['everything when it is only space', ' \t', all],
    ['everything when it is only invisible', '\u200b\u00ad', all],
    ['a name', 'Queuely', ofQueuely],
    ['a name without its accent', 'cafe', ofQueuely],
    ['a name with its accent in two characters', 'cafe\u0301', ofQueuely],
    ['a name in capitals', 'QUEUELY', ofQueuely],
    ['a part of a name', 'ueue', ofQueuely],
    ['a name with invisible marks in it', 'Que\u200bue\u00adly', ofQueuely],
    ['an id', 'queue-one', ofQueuely],
    ['a former name', 'bufferly', ofQueuely],
    ['a host', 'publish.quay', ofQueuely],
    ['the former name of a network', 'twitter', onX],
    ['the alias of a network', 'birdsite', onX],
    ['a word for a network', 'tweetland', onX],
    ['the label of a network', 'linkedin', ['textio linkedin create-post']],
    ['a network of one letter, and no name that has it', 'x', onX],
    ['that network in capitals, with invisible marks', '\u2060X\u200d', onX],
    ['no word that only begins with a letter', 't', []],
    ['an action in English', 'reply', ['queue-one x reply']],
    ['an action in French', 'répondre', ['queue-one x reply']],
    ['an action in French without its accent', 'repondre', ['queue-one x reply']],
    ['an action in French, in capitals', 'RÉPONDRE', ['queue-one x reply']],
    [
      'a status in English, also of a whole product',
      'removed',
      ['queue-one x create-post', 'deck'],
    ],
    ['a status in French', 'supprimé', ['queue-one x create-post', 'deck']],
    ['a status in French without its accent', 'supprime', ['queue-one x create-post', 'deck']],
    ['what fits all its words', 'queuely x removed', ['queue-one x create-post']],
    [
      'what fits them in any order, between any marks',
      'removed, x / Café',
      ['queue-one x create-post'],
    ],
    ['only what fits all of them at once', 'reply removed', []],
    ['nothing of a network that nobody spoke of', 'deck x', []],
    ['a whole product by name and status', 'deck supprimé', ['deck']],
    ['no whole product by a status that is not its own', 'deck works', []],
    ['a product of which nothing is known, by name', 'silent', ['silent']],
    ['no product of which nothing is known by a status', 'silent removed', []],
    ['nothing by a word of no one', 'hologram', []],
  ])('%s', (_, text, expected) => {
    expect(found({ text })).toEqual(expected);
  });

  test.each([
    ['2023-04-24', ['deck']],
    ['2023-04-25', ['queue-one x create-post', 'deck']],
  ])('statuses as they are on %s', (day, expected) => {
    expect(found({ text: 'removed' }, day)).toEqual(expected);
  });

  test('a network that the list does not know by its id', () => {
    const odd = platform({ statements: [statementInput({ network: 'odd-one' })] });
    expect(find({ text: 'odd-one' }, undefined, [odd])).toHaveLength(1);
  });
});

describe('filters', () => {
  test.each<[string, Partial<ListQuery>, string[]]>([
    ['one network', { networks: ['x'] }, onX],
    [
      'any of several networks',
      { networks: ['facebook', 'linkedin'] },
      ['queue-one facebook create-post', 'textio linkedin create-post'],
    ],
    ['one action', { actions: ['reply'] }, ['queue-one x reply']],
    [
      'one status, of whole products too',
      { statuses: ['removed'] },
      ['queue-one x create-post', 'deck'],
    ],
    [
      'another status',
      { statuses: ['works', 'paid'] },
      ['queue-one x reply', 'queue-one facebook create-post', 'textio linkedin create-post'],
    ],
    [
      'a network and a status: no whole product',
      { networks: ['x'], statuses: ['removed'] },
      ['queue-one x create-post'],
    ],
    ['an action and a status: no whole product', { actions: ['reply'], statuses: ['removed'] }, []],
    ['a network and an action', { networks: ['facebook'], actions: ['reply'] }, []],
    ['platforms', { platforms: ['deck', 'silent'] }, ['deck', 'silent']],
    ['a filter and a text', { networks: ['x'], text: 'works' }, ['queue-one x reply']],
    ['a platform and a text', { platforms: ['textio'], text: 'removed' }, []],
  ])('%s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});

test('a hit says what is known of the whole product, and null where nothing is', () => {
  expect(find({}).map(({ lifecycle: whole }) => whole?.status ?? null)).toEqual([
    null,
    null,
    'removed',
    null,
  ]);
});
