import { expect, test } from 'vitest';
import { platform, statementInput } from '@/tests/fixtures/list';
import { parseList } from '@/utils/availability/parse';

const rest = {
  'causes.json': { causes: [], format: 1 },
  'list.json': { date: '2026-11-24', format: 1, minimumVersion: '0.1.0', version: '1.0.0' },
  'networks.json': {
    format: 1,
    networks: [
      { hosts: [], id: 'x', label: 'X', marks: { tokens: [], words: [] }, names: [{ name: 'X' }] },
    ],
  },
};
const good = platform({ statements: [statementInput()] });
const withSpan = (span: object) => ({
  ...good,
  statements: [{ ...statementInput(), spans: [span] }],
});
const withSurface = (surface: object) => ({
  ...good,
  surfaces: [{ basis: 'markup', client: 'web', ...surface }],
});

test.each([
  ['an unknown status', withSpan({ since: null, status: 'gone' }), 'statements.0.spans.0.status'],
  [
    'an impossible day',
    withSpan({ since: { precision: 'day', value: '2023-02-30' }, status: 'removed' }),
    'statements.0.spans.0.since.value',
  ],
  [
    'a date shorter than it says',
    withSpan({ since: { precision: 'day', value: '2023-02' }, status: 'removed' }),
    'statements.0.spans.0.since',
  ],
  [
    'a check known to the year only',
    { ...good, statements: [statementInput({ lastChecked: '2023' })] },
    'statements.0.lastChecked',
  ],
  [
    'a source without https',
    { ...good, evidence: { notice: { ...good.evidence.notice, url: 'http://news.example' } } },
    'evidence.notice.url',
  ],
  ['an unknown key', { ...good, colour: 'red' }, 'colour'],
  ['a format of the future', { ...good, format: 2 }, 'format'],
  ['a bare star as host', withSurface({ matches: ['https://*/*'] }), 'surfaces.0.matches.0'],
  ['a path without a slash', withSurface({ paths: ['wp-admin'] }), 'surfaces.0.paths.0'],
  ['an id that is not the file stem', { ...good, id: 'other' }, 'id'],
  ['no file at all', undefined, '(whole file)'],
])('%s is refused with its file and path', (_, content, path) => {
  const { list, problems } = parseList({
    ...rest,
    'platforms/ads.json': content,
    'platforms/ok.json': { ...good, id: 'ok' },
  });
  expect(problems.map((problem) => [problem.file, problem.path])).toEqual([
    ['platforms/ads.json', path],
  ]);
  expect(list.platforms.map(({ id }) => id)).toEqual(['ok']);
});

test.each(['causes.json', 'list.json', 'networks.json'])(
  'without a readable %s the platforms still stand, and it is said',
  (file) => {
    const { list, problems } = parseList({ ...rest, [file]: {}, 'platforms/ads.json': good });
    expect(list.platforms.map(({ id }) => id)).toEqual(['ads']);
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
  },
);
