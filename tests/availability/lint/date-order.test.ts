import { describe, expect, test } from 'vitest';
import { dateOrder } from '@/utils/availability/lint/date-order';
import {
  ads,
  cause,
  causes,
  dated,
  evidence,
  lifecycle,
  network,
  networks,
  one,
  said,
  source,
  statement,
  unparsed,
  withAds,
  withStatement,
} from './fixture';

const span = (part: object) => withStatement({ spans: [{ status: 'removed', ...part }] });
const first = 'statements.0.spans.0';

describe('inside a span', () => {
  test.each([
    ['2023-05-02', '2023-04-25', '"since" 2023-05-02 lies after "until" 2023-04-25: swap them'],
    ['2023-05', '2023-04-30', 'lies after "until"'],
    ['2023-04-25', '2023-04-25', '"since" and "until" are both 2023-04-25: correct one'],
  ])('it cannot hold from %s until %s', (since, until, part) => {
    expect(said(dateOrder, span({ since: dated(since), until: dated(until) }))).toEqual(
      one(`${first}.since`, part),
    );
  });

  test.each([
    ['2023-04-25', '2023-04-26'],
    ['2023-04', '2023-04'],
    ['2023-04-25', '2023-04'],
    ['2022', '2023-01-01'],
  ])('it can hold from %s until %s', (since, until) => {
    expect(said(dateOrder, span({ since: dated(since), until: dated(until) }))).toEqual([]);
  });

  test.each([
    ['2023-04-26', dated('2023-04-25'), 'lies after "since" 2023-04-25: swap them'],
    ['2023-05', dated('2023-04'), 'lies after "since" 2023-04'],
    ['2023-04-19', null, 'has no "since": say when it begins, or drop it'],
  ])('what is announced on %s cannot begin then', (announced, since, part) => {
    expect(said(dateOrder, span({ announced: dated(announced), since }))).toEqual(
      one(`${first}.announced`, part),
    );
  });

  test.each([
    ['2023-04-25', '2023-04-25'],
    ['2023-04-19', '2023-04'],
    ['2023-04', '2023-04-25'],
  ])('what is announced on %s can begin on %s', (announced, since) => {
    expect(said(dateOrder, span({ announced: dated(announced), since: dated(since) }))).toEqual([]);
  });

  test('an end that nobody knows is in no order', () => {
    expect(said(dateOrder, span({ since: dated('2023'), until: 'unknown' }))).toEqual([]);
  });
});

const backwards = lifecycle({
  spans: [{ since: dated('2024-02-01'), status: 'works', until: dated('2024-01-01') }],
});

test.each([
  [
    'a lifecycle',
    { 'platforms/ads.json': ads({ lifecycle: backwards }) },
    'lifecycle.spans.0.since',
  ],
  [
    'a cause',
    { 'causes.json': causes(cause({ announced: dated('2024') })) },
    'causes.0.announced',
    'lies after "when" 2023-04-29',
  ],
  [
    'a name',
    {
      'networks.json': networks(
        network('x', { names: [{ name: 'X', since: '2023-07-24', until: '2006-03-21' }] }),
      ),
    },
    'networks.0.names.0.since',
  ],
])('%s is looked at as well', (_, files, path, part = 'lies after "until"') => {
  expect(said(dateOrder, source(files))).toEqual(one(path, part));
});

describe('after the date of the list', () => {
  const locator = { seen: '2026-11-25', selector: '.panel' };
  const late = evidence({ read: '2026-11-25' });
  test.each([
    [
      'a check',
      ads({ statements: [statement({ lastChecked: '2026-11-25' })] }),
      'statements.0.lastChecked',
    ],
    [
      'a month',
      ads({ statements: [statement({ lastChecked: '2026-12' })] }),
      'statements.0.lastChecked',
    ],
    ['a source', ads({ evidence: { notice: late } }), 'evidence.notice.read'],
    ['a panel', ads({ locators: { panels: [locator] } }), 'locators.panels.0.seen'],
    [
      'a unit',
      ads({ locators: { units: [{ actions: ['inbox'], network: 'x', selectors: [locator] }] } }),
      'locators.units.0.selectors.0.seen',
    ],
    [
      'an announcement',
      ads({
        statements: [
          statement({
            spans: [{ announced: dated('2026-12'), since: dated('2027'), status: 'removed' }],
          }),
        ],
      }),
      'statements.0.spans.0.announced',
    ],
  ])('%s cannot have been seen', (_, file, path) => {
    expect(said(dateOrder, source({ 'platforms/ads.json': file }))).toEqual(
      one(path, "lies after the list's own date 2026-11-24: correct it"),
    );
  });

  test.each([
    ['causes.json', causes(cause({ evidence: [late] })), 'causes.0.evidence.0.read'],
    ['networks.json', networks(network('x', { evidence: [late] })), 'networks.0.evidence.0.read'],
  ])('no source of %s can have been read', (file, content, path) => {
    expect(said(dateOrder, source({ [file]: content }))).toEqual(
      one(path, '2026-11-25 lies after'),
    );
  });

  test.each([
    ['the same day', withStatement({ lastChecked: '2026-11-24' })],
    ['the month that is running', withStatement({ lastChecked: '2026-11' })],
    ['a change that lies ahead', span({ since: dated('2027-01-01') })],
    [
      'a list without a date',
      unparsed({ 'list.json': {}, 'platforms/ads.json': ads({ evidence: { notice: late } }) }),
    ],
    [
      'what is seen in time',
      withAds({ locators: { panels: [{ ...locator, seen: '2026-11-24' }] } }),
    ],
  ])('of %s nothing is said', (_, files) => {
    expect(said(dateOrder, files)).toEqual([]);
  });
});
