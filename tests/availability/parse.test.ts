import { expect, test } from 'vitest';
import { platform, statementInput } from '@/tests/fixtures/list';
import { parseList } from '@/utils/availability/parse';

const networks = {
  networks: [
    { hosts: [], id: 'x', label: 'X', marks: { tokens: [], words: [] }, names: [{ name: 'X' }] },
  ],
  schema: 1,
};
const good = platform({ statements: [statementInput()] });
const withSpan = (span: object) => ({
  ...good,
  statements: [{ ...statementInput(), spans: [span] }],
});

test.each([
  ['an unknown status', withSpan({ since: null, status: 'gone' }), 'statements.0.spans.0.status'],
  [
    'an impossible day',
    withSpan({ since: { precision: 'day', value: '2023-02-30' }, status: 'removed' }),
    'statements.0.spans.0.since',
  ],
  [
    'a date shorter than it says',
    withSpan({ since: { precision: 'day', value: '2023-02' }, status: 'removed' }),
    'statements.0.spans.0.since',
  ],
  [
    'a source without https',
    { ...good, evidence: { notice: { ...good.evidence.notice, url: 'http://news.example' } } },
    'evidence.notice.url',
  ],
  ['an unknown key', { ...good, colour: 'red' }, 'colour'],
  [
    'a bare star as host',
    { ...good, surfaces: [{ client: 'web', matches: ['https://*/*'], verified: true }] },
    'surfaces.0.matches.0',
  ],
  ['an id that is not the file stem', { ...good, id: 'other' }, 'id'],
])('%s is refused with its file and path', (_, content, path) => {
  const { list, problems } = parseList(networks, {
    'platforms/ads.json': content,
    'platforms/ok.json': { ...good, id: 'ok' },
  });
  expect(problems.map((problem) => [problem.file, problem.path])).toEqual([
    ['platforms/ads.json', path],
  ]);
  expect(list.platforms.map(({ id }) => id)).toEqual(['ok']);
});
