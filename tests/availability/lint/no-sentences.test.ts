import { expect, test } from 'vitest';
import { noSentences } from '@/utils/availability/lint/no-sentences';
import {
  ads,
  evidence,
  network,
  networks,
  one,
  said,
  source,
  statement,
  unparsed,
} from './fixture';

test.each([
  ['a key of its own', 'platforms/ads.json', ads({ note: 'Kept for Pages' }), 'note'],
  ['a word', 'platforms/ads.json', ads({ kind: 'a dashboard' }), 'kind'],
  [
    'an item of a list',
    'platforms/ads.json',
    ads({ statements: [statement({ actions: ['create-post', 'write posts'] })] }),
    'statements.0.actions.1',
  ],
  [
    'a token of a network',
    'networks.json',
    networks(network('x', { marks: { tokens: ['two tokens'], words: [] } })),
    'networks.0.marks.tokens.0',
  ],
  ['a tab in a cause', 'causes.json', { causes: [{ kind: 'a\tb' }] }, 'causes.0.kind'],
])('white space in %s is told', (_, file, content, path) => {
  expect(said(noSentences, unparsed({ [file]: content }))).toEqual(
    one(path, 'use a word of the vocabulary; sentences live in the message files'),
  );
});

test('names, titles, plans, selectors and the marks of networks have white space', () => {
  const seen = { seen: '2026-11-23', selector: '.panel .chip' };
  const spans = [{ scope: { plans: ['Pro Plus'] }, since: null, status: 'works' }];
  const marks = {
    classes: [],
    paths: ['M1 2 3'],
    segments: ['c0 4'],
    tokens: [],
    weakWords: ['The X'],
    words: ['X (Twitter)'],
  };
  const files = source({
    'networks.json': networks(network('facebook'), network('x', { marks })),
    'platforms/ads.json': ads({
      evidence: { notice: evidence({ title: 'A long title' }) },
      formerNames: ['Old Ads'],
      locators: { panels: [seen] },
      name: 'New Ads',
      statements: [statement({ spans })],
      surfaces: [{ basis: 'none', client: 'web', paths: ['/a'], signatures: ['.a .b'] }],
    }),
  });
  expect(said(noSentences, files)).toEqual([]);
});
