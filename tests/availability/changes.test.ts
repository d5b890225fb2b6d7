import { describe, expect, test } from 'vitest';
import { platform, statementInput } from '@/tests/fixtures/list';
import { changesBetween, changesOf, upcoming } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';
import type { Status } from '@/utils/availability/vocabulary';

const precisions = { 10: 'day', 7: 'month', 4: 'year' } as const;
const on = (value: string) => ({ precision: precisions[value.length as 10 | 7 | 4], value });
const span = (since: string, status: Status) => ({ since: on(since), status });

type Part = Parameters<typeof statementInput>[0];
const saying = (...parts: Part[]) =>
  platform({
    statements: parts.map((part, index) => statementInput({ id: `s-${index}`, ...part })),
  });
const closing = platform({
  id: 'closing',
  lifecycle: {
    confidence: 'high',
    evidence: [],
    lastChecked: '2026-11-01',
    spans: [{ since: null, status: 'works' }, span('2027-01-31', 'removed')],
  },
});

const told = (of: Parameters<typeof changesOf>[0]) =>
  changesOf(of).map(({ day, from, to }) => `${day} ${from} > ${to}`);

describe('the changes that the list dates', () => {
  test.each<[string, Part, string[]]>([
    ['what was removed worked before', {}, ['2023-04-25 works > removed']],
    [
      'without an earlier span nothing was known before',
      { spans: [span('2023-04-25', 'removed')] },
      ['2023-04-25 unknown > removed'],
    ],
    [
      'a change in a month holds from its last day on',
      {
        spans: [{ since: null, status: 'works', until: on('2024-02') }, span('2024-02', 'paid')],
      },
      ['2024-02-29 works > paid'],
    ],
    [
      'a change in a year holds from its last day on',
      { spans: [span('2024', 'limited')] },
      ['2024-12-31 unknown > limited'],
    ],
    [
      'what was restored changed twice, the older change first',
      {
        spans: [
          span('2025-06-01', 'works'),
          { ...span('2023-04-25', 'removed'), until: on('2025-06-01') },
        ],
      },
      ['2023-04-25 unknown > removed', '2025-06-01 removed > works'],
    ],
    [
      'an end without a follower leaves nothing known',
      { spans: [{ since: null, status: 'limited', until: on('2021-01-01') }] },
      ['2021-01-01 limited > unknown'],
    ],
    [
      'an end in a month counts from its first day on',
      { spans: [{ since: null, status: 'limited', until: on('2021-03') }] },
      ['2021-03-01 limited > unknown'],
    ],
    [
      'an end that no source dates is no change, what follows it is',
      {
        spans: [
          { ...span('2020-01-01', 'limited'), until: 'unknown' },
          span('2022-05-01', 'removed'),
        ],
      },
      ['2022-05-01 unknown > removed'],
    ],
    [
      'growing too old is no change',
      { lastChecked: '2020-01-02', spans: [span('2020-01-01', 'works')] },
      ['2020-01-01 unknown > works'],
    ],
    [
      'what worked before a removal is no less known for its age',
      { lastChecked: '2020-01-01' },
      ['2023-04-25 works > removed'],
    ],
    [
      'the same status again is no change',
      {
        spans: [
          { since: null, status: 'removed', until: on('2022-01-01') },
          span('2022-01-01', 'removed'),
        ],
      },
      [],
    ],
    ['what has no date is no change', { spans: [{ since: null, status: 'removed' }] }, []],
  ])('%s', (_, part, expected) => {
    expect(told(saying(part))).toEqual(expected);
  });

  test('of several statements come oldest first', () => {
    expect(told(saying({ spans: [span('2024-01-01', 'paid')] }, {}))).toEqual([
      '2023-04-25 works > removed',
      '2024-01-01 unknown > paid',
    ]);
  });

  test('name their statement, network, actions, contents and the date as it is known', () => {
    const since = { ...on('2024-02'), qualifier: 'about' as const };
    const quoting = saying({
      actions: ['reply', 'inbox'],
      network: 'facebook',
      spans: [{ since, status: 'limited', scope: { contents: ['quote'] } }],
    });
    expect(changesOf(quoting)).toEqual([
      {
        platform: quoting,
        statement: 's-0',
        network: 'facebook',
        actions: ['reply', 'inbox'],
        contents: ['quote'],
        day: '2024-02-29',
        date: since,
        from: 'unknown',
        to: 'limited',
      },
    ]);
  });

  test('of a whole product name no statement, no network and no action', () => {
    expect(changesOf(closing)).toMatchObject([
      { statement: null, network: null, actions: [], contents: ['any'], day: '2027-01-31' },
    ]);
  });
});

describe('the changes between two days', () => {
  test.each([
    ['on the last day', '2023-04-24', '2023-04-25', 1],
    ['on the first day no more', '2023-04-25', '2023-04-26', 0],
    ['not after the last day', '2023-04-01', '2023-04-24', 0],
    ['in between', '2023-01-01', '2023-12-31', 1],
  ] as const)('are those %s', (_, from, to, count) => {
    expect(changesBetween([saying({})], from, to)).toHaveLength(count);
  });

  test('come oldest first over all products, those of one day as they stand in the list', () => {
    const platforms = [closing, { ...saying({}, {}), id: 'tool' }, saying({})];
    const all = changesBetween(platforms, '2020-01-01', '2030-01-01');
    expect(all.map(({ day, platform: { id }, statement }) => [day, id, statement])).toEqual([
      ['2023-04-25', 'tool', 's-0'],
      ['2023-04-25', 'tool', 's-1'],
      ['2023-04-25', 'ads', 's-0'],
      ['2027-01-31', 'closing', null],
    ]);
  });
});

describe('what is about to change', () => {
  const inMonth = saying({ spans: [span('2027-02', 'paid')] });
  const ahead = (of: typeof inMonth, day: string) =>
    upcoming([of], day as Day).map(({ announcement: { status, daysLeft } }) => [status, daysLeft]);

  test.each([
    ['is not said before it was announced', saying({}), '2023-04-18', []],
    ['is said from that day on', saying({}), '2023-04-19', [['removed', 6]]],
    ['is said on the last day', saying({}), '2023-04-24', [['removed', 1]]],
    ['is no longer ahead on the day itself', saying({}), '2023-04-25', []],
    ['is counted to the first day of a month', inMonth, '2027-01-31', [['paid', 1]]],
    ['is due any day in that month', inMonth, '2027-02-27', [['paid', 0]]],
    ['has come on the last day of that month', inMonth, '2027-02-28', []],
    ['may be a whole product', closing, '2027-01-01', [['removed', 30]]],
  ])('%s', (_, of, day, expected) => {
    expect(ahead(of, day)).toEqual(expected);
  });

  test('comes nearest first, with what holds until then and what it concerns', () => {
    const soon = { spans: [span('2027-01-10', 'paid')] };
    expect(upcoming([closing, saying(soon)], '2027-01-01')).toMatchObject([
      {
        platform: { id: 'ads' },
        statement: 's-0',
        network: 'x',
        actions: ['create-post'],
        status: 'unknown',
      },
      { platform: { id: 'closing' }, statement: null, network: null, actions: [], status: 'works' },
    ]);
  });

  test('keeps its announcement where what holds until then grew too old', () => {
    expect(upcoming([saying({ lastChecked: '2021-01-01' })], '2023-04-20')).toMatchObject([
      { status: 'unknown', announcement: { status: 'removed', daysLeft: 5 } },
    ]);
  });
});
