import { expect, test } from 'vitest';
import { verifiedHosts } from '@/utils/availability/lint/verified-hosts';
import { ads, evidence, one, said, source, withAds } from './fixture';

const web = (part: object) => ({ basis: 'markup', client: 'web', ...part });
const match = 'https://ads.example.com/*';
const surface = (part: object, platform: object = {}) =>
  withAds({
    evidence: { fact: evidence({ supports: ['fact'] }), notice: evidence() },
    surfaces: [web(part)],
    ...platform,
  });
const atHost = { paths: ['/wp-admin/*'], signatures: ['.jetpack'] };

test.each([
  ['no source', surface({ basis: 'source' }), 'evidence', 'basis "source" needs evidence'],
  [
    'a source of another thing',
    surface({ basis: 'source', evidence: ['fact'] }),
    'evidence',
    'name it, or change the basis',
  ],
  [
    'a source that is not believed',
    surface({ basis: 'none', evidence: ['notice'] }),
    'basis',
    'write basis "source", or leave the evidence out',
  ],
  [
    'paths on any host alone',
    surface({ paths: atHost.paths }),
    'paths',
    'paths on any host need a signature by which its pages are told: add signatures',
  ],
  [
    'signatures alone',
    surface({ signatures: atHost.signatures }),
    'signatures',
    'signatures need paths on which to look for them: add paths',
  ],
])('a surface with %s is told', (_, files, key, part) => {
  expect(said(verifiedHosts, files)).toEqual(one(`surfaces.0.${key}`, part));
});

test.each([
  ['a source of its host', surface({ basis: 'source', evidence: ['fact', 'notice'] })],
  ['studied pages', surface({ basis: 'markup', matches: [match] })],
  ['neither', surface({ basis: 'none', evidence: ['fact'], matches: [match] })],
  ['paths and signatures', surface(atHost)],
  ['paths on hosts of its own', surface({ matches: [match], paths: atHost.paths })],
  ['paths in a network', surface({ paths: atHost.paths }, { kind: 'network' })],
  ['paths in a client that is no page', surface({ client: 'plugin', paths: atHost.paths })],
])('of a surface with %s nothing is said', (_, files) => {
  expect(said(verifiedHosts, files)).toEqual([]);
});

const beside = (part: object, platform: object = {}) =>
  source({
    'platforms/other.json': ads({
      id: 'other',
      surfaces: [web({ matches: ['https://other.example/*', match], ...part })],
      ...platform,
    }),
  });

test('a pattern of two verified dashboards is told at the later one', () => {
  expect(verifiedHosts.check(beside({}))).toEqual([
    {
      file: 'platforms/other.json',
      path: 'surfaces.0.matches.1',
      message: `${match} is claimed by ads as well: narrow one, or give one basis "none"`,
    },
  ]);
});

test.each([
  ['an unverified one', beside({ basis: 'none' })],
  ['a network', beside({}, { kind: 'network' })],
  ['a narrower pattern', beside({ matches: ['https://ads.example.com/other/*'] })],
  [
    'its own second surface',
    withAds({ surfaces: [web({ matches: [match] }), web({ matches: [match] })] }),
  ],
])('a verified dashboard may share its pattern with %s', (_, files) => {
  expect(said(verifiedHosts, files)).toEqual([]);
});
