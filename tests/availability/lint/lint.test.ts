import { expect, test } from 'vitest';
import { describe as described, lint } from '@/utils/availability/lint/lint';
import { ads, cause, causes, dated, evidence, source, statement, unparsed } from './fixture';

test('of a good list nothing is said', () => {
  expect(lint(source())).toEqual([]);
});

test.each([
  ['schema', { kind: 'shop' }],
  ['sorted-keys', { statements: [statement(), statement({ id: 'a' })] }],
  ['unique-ids', { retiredIds: ['x-posting'] }],
  [
    'date-precision',
    {
      statements: [
        statement({ spans: [{ since: dated('2023', { precision: 'day' }), status: 'works' }] }),
      ],
    },
  ],
  ['date-order', { statements: [statement({ lastChecked: '2027-01-01' })] }],
  ['no-overlap', { statements: [statement(), statement({ id: 'x-twice' })] }],
  ['sourced', { statements: [statement({ evidence: [] })] }],
  [
    'announced',
    { statements: [statement({ spans: [{ since: dated('2027'), status: 'removed' }] })] },
  ],
  ['checked', { statements: [statement({ stale: true })] }],
  ['alternatives', { statements: [statement({ alternatives: ['ads/x-posting'] })] }],
  ['hosts', { surfaces: [{ basis: 'markup', client: 'web', matches: ['https://*.co.uk/*'] }] }],
  ['verified-hosts', { surfaces: [{ basis: 'source', client: 'web' }] }],
  ['references', { statements: [statement({ network: 'orkut' })] }],
  ['links', { evidence: { notice: evidence({ url: 'https://news.example/#' }) } }],
  ['trust', { evidence: { notice: evidence({ kind: 'community' }) } }],
  ['no-sentences', { note: 'a sentence' }],
  ['sample-pages', { locators: { panels: [{ seen: '2026-11-23', selector: '.a' }] } }],
])('the rule %s is asked', (rule, part) => {
  const rules = lint(unparsed({ 'platforms/ads.json': ads(part) })).map((problem) => problem.rule);
  expect(rules).toContain(rule);
});

test('problems are sorted by file, by path and by message, whatever rule finds them', () => {
  const statements = Array.from({ length: 11 }, (_, i) =>
    statement({ id: `x-${i + 10}`, network: `n-${i}` }),
  );
  const places = lint(
    source({
      'causes.json': causes(cause({ network: 'orkut' })),
      'platforms/ads.json': ads({
        retiredIds: ['x-10'],
        statements: [...statements, statement({ evidence: [], id: 'x-21' })],
      }),
    }),
  ).map(({ file, path }) => `${file} ${path}`);
  expect(places).toEqual([
    'causes.json causes.0.network',
    'platforms/ads.json retiredIds',
    'platforms/ads.json statements.0.id',
    ...statements.map((_, i) => `platforms/ads.json statements.${i}.network`),
    'platforms/ads.json statements.11.evidence',
  ]);
});

test.each([
  [null],
  ['none'],
  [[]],
  [{ evidence: null, statements: {} }],
  [{ evidence: 'none', statements: [null, 7, { id: 7 }], surfaces: [null] }],
  [
    {
      causes: [null],
      networks: [{ hosts: {}, id: [] }],
      statements: [{ id: 'b' }, null, { id: 'a' }],
    },
  ],
  [{ evidence: [null, 'a', { url: 7 }, { url: 7 }] }],
])('a file that holds %j is told by the schema and surprises no rule', (content) => {
  const files = ['causes.json', 'list.json', 'networks.json', 'platforms/ads.json'];
  const all = lint(unparsed(Object.fromEntries(files.map((file) => [file, content]))));
  expect([...new Set(all.map(({ file }) => file))]).toEqual(files);
  expect([...new Set(all.map(({ rule }) => rule))]).toEqual(['schema']);
});

test('a problem that two rules find is told once', () => {
  const spans = [
    { since: null, status: 'works', until: dated('2027-01-01') },
    { since: dated('2027-01-01'), status: 'removed' },
  ];
  const notice = evidence({ supports: ['fact', 'host'] });
  const file = ads({ evidence: { notice }, statements: [statement({ spans })] });
  expect(lint(source({ 'platforms/ads.json': file })).map(described)).toEqual([
    'platforms/ads.json statements.0.spans.1.since: no evidence supports "date" for 2027-01-01: ' +
      'name one that does, or write "since": null [sourced]',
  ]);
});
