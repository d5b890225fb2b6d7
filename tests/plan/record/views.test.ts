import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { logCount, logRow } from '@/tests/fixtures/log';
import type { Day } from '@/utils/availability/day';
import { explainer, numbersOf, sourcesOf } from '@/utils/plan/record/because';
import { chartOf } from '@/utils/plan/record/chart';
import { csvLines } from '@/utils/plan/record/csv';
import { groupsOf, stretchesOf } from '@/utils/plan/record/groups';
import { daysOf } from '@/utils/plan/record/periods';
import { summaryOf } from '@/utils/plan/record/summary';

describe('the chart', () => {
  const bars = (from: string, to: string, ...counts: ReturnType<typeof logCount>[]) =>
    chartOf(counts, from as Day, to as Day).buckets.map((bar) => [bar.from, bar.to, bar.total]);

  test('has a bar for each day of a short period', () => {
    expect(
      bars('2026-11-22', '2026-11-24', logCount('2026-11-22', 2), logCount('2026-11-24', 3)),
    ).toEqual([
      ['2026-11-22', '2026-11-22', 2],
      ['2026-11-23', '2026-11-23', 0],
      ['2026-11-24', '2026-11-24', 3],
    ]);
  });

  test('has a bar for each week, from Monday on, of a longer one', () => {
    const weeks = bars(
      '2026-10-14',
      '2026-11-24',
      logCount('2026-10-18', 1),
      logCount('2026-10-19', 2),
      logCount('2026-11-23', 4),
    );
    expect([weeks[0], weeks[1], weeks.at(-1), weeks.length]).toEqual([
      ['2026-10-14', '2026-10-18', 1],
      ['2026-10-19', '2026-10-25', 2],
      ['2026-11-23', '2026-11-24', 4],
      7,
    ]);
  });

  test.each([
    ['2026-10-21', '2026-11-24', 'day', 35],
    ['2026-10-20', '2026-11-24', 'week', 6],
    ['2025-11-25', '2026-11-24', 'week', 53],
    ['2026-11-24', '2026-11-24', 'day', 1],
  ] as const)('from %s to %s it counts by the %s', (from, to, step, size) => {
    const chart = chartOf([], from, to);
    expect([chart.step, chart.buckets.length, chart.top]).toEqual([step, size, 1]);
  });

  test('tells the kinds apart and leaves out what only says that rows are missing', () => {
    const counts = [
      logCount('2026-11-24', 2),
      logCount('2026-11-24', 5, { kind: 'shown' }),
      logCount('2026-11-24', 9, { kind: 'cut' }),
    ];
    const [bar] = chartOf(counts, '2026-11-24', '2026-11-24').buckets;
    expect([bar?.tally.hidden, bar?.tally.shown, bar?.total]).toEqual([2, 5, 7]);
  });
});

describe('groups', () => {
  test('stand by day, the newest first, and by place', () => {
    const counts = [
      logCount('2026-11-23', 1),
      logCount('2026-11-24', 2, { place: 'hootsuite' }),
      logCount('2026-11-24', 3),
      logCount('2026-11-24', 4, { kind: 'shown' }),
    ];
    expect(groupsOf(counts).map(({ count, day, place }) => [day, place, count])).toEqual([
      ['2026-11-24', 'ads', 7],
      ['2026-11-24', 'hootsuite', 2],
      ['2026-11-23', 'ads', 1],
    ]);
  });

  test('go on where the portion before them ended', () => {
    const rows = [logRow({ id: 'b' }), logRow({ id: 'c', day: '2026-11-23' })];
    const told = (before: ReturnType<typeof logRow> | undefined) =>
      stretchesOf(rows, before).map(({ day, continues }) => [day, continues]);
    const [day, dayBefore] = ['2026-11-24', '2026-11-23'];
    expect(told(undefined)).toEqual([
      [day, false],
      [dayBefore, false],
    ]);
    expect(told(logRow({ id: 'a' }))).toEqual([
      [day, true],
      [dayBefore, false],
    ]);
    expect(told(logRow({ id: 'a', place: 'hootsuite' }))[0]).toEqual([day, false]);
  });
});

test.each([
  ['all', '', ''],
  ['week', '2027-02-23', '2027-03-01'],
  ['month', '2027-01-31', '2027-03-01'],
  ['this-month', '2027-03-01', '2027-03-01'],
  ['last-month', '2027-02-01', '2027-02-28'],
] as const)('on 1 March 2027 the period "%s" is from "%s" to "%s"', (period, from, to) => {
  expect(daysOf(period, '2027-03-01')).toEqual({ from, to });
});

test('the summary has a line for each place and network, the most first', () => {
  const counts = [
    logCount('2026-11-23', 1, { place: 'hootsuite' }),
    logCount('2026-11-23', 1),
    logCount('2026-11-24', 2, { kind: 'rescued' }),
    logCount('2026-11-24', 9, { kind: 'cut', network: '' }),
  ];
  expect(
    summaryOf(counts).map(({ place, tally, total }) => [place, tally.hidden, tally.rescued, total]),
  ).toEqual([
    ['ads', 1, 2, 3],
    ['hootsuite', 1, 0, 1],
  ]);
});

describe('why', () => {
  const explain = explainer(list(platform({ statements: [statementInput()] })));
  const statement = (id: string) =>
    ({ kind: 'statement', platform: 'ads', statement: id }) as const;

  test.each([
    ['2023-04-20', { status: 'works', announcement: { status: 'removed', daysLeft: 5 } }],
    ['2026-11-24', { status: 'removed', announcement: null, since: { value: '2023-04-25' } }],
  ] as const)('is what the list says of %s', (day, because) => {
    expect(explain({ day, reason: statement('x-posting') })).toMatchObject(because);
  });

  test.each([
    [statement('taken-off'), { kind: 'gone', platform: 'ads' }],
    [
      { kind: 'rule', rule: 'r', note: 'n' },
      { kind: 'rule', rule: 'r', note: 'n' },
    ],
    [null, null],
  ] as const)('%j is %j', (reason, because) => {
    expect(explain({ day: '2026-11-24', reason })).toEqual(because);
  });

  test('its sources are numbered, each once', () => {
    const explained = ['2026-11-24', '2026-11-23'].map((day) =>
      explain({ day: day as Day, reason: statement('x-posting') }),
    );
    const sources = sourcesOf([null, ...explained]);
    expect(sources.map(({ title }) => title)).toEqual(['A notice']);
    expect(explained.map((because) => numbersOf(because, sources))).toEqual([[1], [1]]);
    expect(numbersOf(null, sources)).toEqual([]);
  });
});

test.each([
  [['a', 'b "c"'], '"a","b ""c"""\r\n'],
  [['=1+1', '@contoso'], `"'=1+1","'@contoso"\r\n`],
  [['line\nbreak', ''], '"line\nbreak",""\r\n'],
])('the fields %j are the line %j', (fields, line) => {
  expect(csvLines([fields])).toBe(line);
});
