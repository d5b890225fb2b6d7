import { expect, test } from 'vitest';
import { sortedKeys } from '@/utils/availability/lint/sorted-keys';
import {
  ads,
  cause,
  causes,
  evidence,
  network,
  networks,
  one,
  said,
  source,
  statement,
  unparsed,
  withAds,
} from './fixture';

test.each([
  [
    'a key of a file',
    { 'list.json': { format: 1, date: '2026-11-24', minimumVersion: '0.1.0', version: '1.0.0' } },
    'date',
    '"date" stands after "format": sort the keys',
  ],
  [
    'a key deep inside',
    { 'platforms/ads.json': ads({ surfaces: [{ client: 'web', basis: 'none' }] }) },
    'surfaces.0.basis',
    '"basis" stands after "client"',
  ],
  [
    'statements',
    { 'platforms/ads.json': ads({ statements: ['b', 'c', 'a'].map((id) => statement({ id })) }) },
    'statements.2.id',
    '"a" stands after "c": sort statements by id',
  ],
  [
    'networks',
    { 'networks.json': networks(network('x'), network('facebook')) },
    'networks.1.id',
    'sort networks by id',
  ],
  [
    'causes',
    { 'causes.json': causes(cause({ id: 'b' }), cause({ id: 'a' })) },
    'causes.1.id',
    'sort causes by id',
  ],
])('%s out of order: the first one is told', (_, files, path, part) => {
  expect(said(sortedKeys, source(files))).toEqual(one(path, part));
});

test('a file that cannot be parsed is looked at as well', () => {
  expect(said(sortedKeys, unparsed({ 'causes.json': { b: 1, a: 2 } }))).toEqual(
    one('a', '"a" stands after "b"'),
  );
});

test.each([
  ['sorted files', source()],
  ['two things of one id', withAds({ statements: [statement(), statement()] })],
  [
    'words in the order of their meaning',
    withAds({ evidence: { notice: evidence({ supports: ['host', 'date'] }) } }),
  ],
])('of %s nothing is said', (_, files) => {
  expect(said(sortedKeys, files)).toEqual([]);
});
