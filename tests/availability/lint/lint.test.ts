import { expect, test } from 'vitest';
import { describe as described, lint } from '@/utils/availability/lint/lint';
import { ads, dated, evidence, source, statement, unparsed } from './fixture';

test('of a good list nothing is said', () => {
  expect(lint(source())).toEqual([]);
});

const dotted = (count: number) =>
  Array.from({ length: count }, (_, i) => statement({ id: `x-${i + 10}`, network: `n-${i}` }));

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

test('problems are sorted by file, and inside a file by number', () => {
  const places = lint(
    unparsed({
      'platforms/ads.json': ads({ statements: dotted(11) }),
      'causes.json': { format: 1 },
    }),
  ).map(({ file, path }) => `${file} ${path}`);
  expect(places).toEqual([
    'causes.json causes',
    ...Array.from({ length: 11 }, (_, i) => `platforms/ads.json statements.${i}.network`),
  ]);
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
