import { expect, test } from 'vitest';
import { uniqueIds } from '@/utils/availability/lint/unique-ids';
import {
  ads,
  cause,
  causes,
  network,
  networks,
  one,
  said,
  source,
  statement,
  withAds,
} from './fixture';

test.each([
  [
    'two statements',
    { 'platforms/ads.json': ads({ statements: [statement(), statement()] }) },
    'statements.1.id',
    '"x-posting" is already the id of statements.0: choose another',
  ],
  [
    'a statement with a retired id',
    { 'platforms/ads.json': ads({ retiredIds: ['x-old', 'x-posting'] }) },
    'statements.0.id',
    '"x-posting" is one of "retiredIds"',
  ],
  [
    'two networks',
    { 'networks.json': networks(network('x'), network('facebook'), network('x')) },
    'networks.2.id',
    '"x" is already the id of networks.0',
  ],
  [
    'two causes',
    { 'causes.json': causes(cause(), cause()) },
    'causes.1.id',
    '"x-free-ended" is already the id of causes.0',
  ],
])('%s: another id is asked for', (_, files, path, part) => {
  expect(said(uniqueIds, source(files))).toEqual(one(path, part));
});

test.each([
  ['ids that differ', withAds({ statements: [statement(), statement({ id: 'x-inbox' })] })],
  ['a retired id that stays away', withAds({ retiredIds: ['x-old'] })],
  [
    'one id in two platforms',
    source({ 'platforms/other.json': ads({ id: 'other' }), 'platforms/ads.json': ads() }),
  ],
])('%s: nothing is said', (_, files) => {
  expect(said(uniqueIds, files)).toEqual([]);
});
