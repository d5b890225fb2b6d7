import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import file from '@/assets/availability/networks.json';
import { NetworksSchema } from '@/utils/availability/network-schema';
import { bundledWords } from '@/utils/extension/bundled';
import { compileGrammar } from '@/utils/page/grammar';

const networks = v.parse(NetworksSchema, file).networks.map(({ id, label, marks, hosts }) => ({
  id,
  label,
  marks,
  hosts: hosts.map(({ host }) => host),
}));
const grammar = compileGrammar(networks, bundledWords);

describe('a whole label means a network, and perhaps an action', () => {
  test.each([
    ['Twitter', 'x', null, 3],
    ['X (Twitter)', 'x', null, 3],
    ['X', 'x', null, 1],
    ['𝕏', 'x', null, 1],
    ['LinkedIn:', 'linkedin', null, 3],
    ['X account', 'x', null, 2],
    ['Post to X', 'x', 'create-post', 4],
    ['Connect a Twitter profile', 'x', 'connect-account', 4],
    ['Schedule a tweet', 'x', 'schedule-post', 4],
    ['Past tweets', 'x', 'view-posts', 4],
    ['Publier sur X', 'x', 'create-post', 4],
    ['Tweets passés', 'x', 'view-posts', 4],
    ['XING', 'xing', null, 3],
    ['Connecter un compte Facebook', 'facebook', 'connect-account', 4],
  ])('%s', (label, network, action, weight) => {
    expect(grammar(label)).toEqual({ network, action, weight });
  });

  test.each([
    'Twitter is dead, long live X',
    'Why we left Twitter',
    'Xbox',
    'X axis',
    'Max',
    'Post to my wall',
    '10 x 10',
    'Connect',
    '',
    'Twitter '.repeat(30),
  ])('%j means nothing', (label) => {
    expect(grammar(label)).toBeNull();
  });
});
