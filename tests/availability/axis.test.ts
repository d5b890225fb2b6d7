import { describe, expect, test } from 'vitest';
import { statement } from '@/tests/fixtures/list';
import { type Axis, axisOf, barsOf } from '@/utils/availability/axis';
import { addDays, type Day, daysBetween } from '@/utils/availability/day';
import type { Status } from '@/utils/availability/vocabulary';

const precisions = { 10: 'day', 7: 'month', 4: 'year' } as const;
const on = (value: string) => ({ precision: precisions[value.length as 10 | 7 | 4], value });
const span = (since: string, status: Status) => ({ since: on(since), status });

const TODAY = '2024-06-01';
type Part = NonNullable<Parameters<typeof statement>[0]>;
const axis = (part: Part[], today: Day = TODAY) => axisOf(part.map(statement), today);

/** The day that a place on an axis means. */
const dayAt = ({ first, last }: Axis, share: number) =>
  addDays(first, Math.round(share * daysBetween(first, last)));

describe('the axis', () => {
  const announced = { announced: on('2020-12'), ...span('2021-02-01', 'paid') };
  const until = (end: 'unknown' | ReturnType<typeof on>) =>
    ({ since: null, status: 'works', until: end }) as const;

  test.each<[string, NonNullable<Part['spans']>[], string]>([
    ['of nothing has a year before today, and one after it', [], '2023..2025'],
    ['begins the year before the first date', [[span('2023-04-25', 'removed')]], '2022..2025'],
    ['ends after a change ahead', [[span('2027', 'paid')]], '2023..2028'],
    ['has room for an announcement', [[announced]], '2019..2025'],
    ['has room for an end', [[until(on('2026-05-01'))]], '2023..2027'],
    ['needs no room for what has no date', [[until('unknown')]], '2023..2025'],
    ['is shared by all', [[span('2027', 'paid')], [span('2019-03', 'paid')]], '2018..2028'],
  ])('%s', (_, all, years) => {
    const { first, last } = axis(all.map((spans) => ({ spans })));
    expect(`${first}..${last}`).toBe(years.replace(/\d+/g, '$&-01-01'));
  });

  test('says where today is', () => {
    expect(axis([], '2023-07-02').today).toBeCloseTo((365 + 182) / (365 + 365), 6);
  });

  test.each([
    ['2017-01-01', [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]],
    ['2016-01-01', [2015, 2017, 2019, 2021, 2023]],
    ['2007-01-01', [2006, 2009, 2012, 2015, 2018, 2021]],
  ])('from %s on has no more than eight years written at it', (since, years) => {
    const long = axis([{ spans: [{ since: on(since), status: 'paid' }] }], '2023-06-01');
    expect(long.years.map(({ year }) => year)).toEqual(years);
    expect(long.years.map(({ at }) => dayAt(long, at))).toEqual(
      years.map((year) => `${year}-01-01`),
    );
  });
});

describe('a span is drawn', () => {
  const drawn = (part: Part, today: Day = TODAY) => {
    const timed = statement(part);
    const own = axisOf([timed], today);
    return barsOf(timed, own, today).map(({ status, from, to, openStart, openEnd, ahead }) =>
      [
        `${openStart ? '~' : ''}${dayAt(own, from)}..${dayAt(own, to)}${openEnd ? '~' : ''}`,
        status,
        ...(ahead ? ['ahead'] : []),
      ].join(' '),
    );
  };
  const stale = (lastChecked: string): Part => ({
    lastChecked,
    spans: [span('2023-02-01', 'works')],
  });
  const ended: Part = {
    spans: [{ ...span('2020-01-01', 'limited'), until: 'unknown' }],
  };
  const endedThen = (since: string): Part => ({
    spans: [...(ended.spans ?? []), { since: on(since), status: 'removed' }],
  });

  test.each<[string, Part, string[]]>([
    [
      'from the beginning of the axis when its own is not known, and to today when it has no end',
      {},
      ['~2022-01-01..2023-04-25 works', '2023-04-25..2024-06-01~ removed'],
    ],
    [
      'from and to the last day of a month, when it has certainly come',
      { spans: [{ ...span('2023-02', 'paid'), until: on('2023-05') }] },
      ['2023-02-28..2023-05-31 paid'],
    ],
    [
      'to the end of the axis when it lies ahead',
      { spans: [span('2024-06-02', 'paid')] },
      ['2024-06-02..2025-01-01~ paid ahead'],
    ],
    [
      'as begun on its first day',
      { spans: [span('2024-06-01', 'paid')] },
      ['2024-06-01..2024-06-01~ paid'],
    ],
    [
      'to its end when it lies ahead and has one',
      { spans: [{ ...span('2024-07-01', 'paid'), until: on('2024-09-01') }] },
      ['2024-07-01..2024-09-01 paid ahead'],
    ],
    [
      'to an end that lies ahead, without lying ahead itself',
      { spans: [{ ...span('2024-01-01', 'paid'), until: on('2024-09-01') }] },
      ['2024-01-01..2024-09-01 paid'],
    ],
    [
      'to the nearest that follows it when it has no end of its own',
      {
        spans: [span('2019', 'works'), span('2022-01-01', 'removed'), span('2020-06', 'paid')],
      },
      [
        '2019-12-31..2020-06-30~ works',
        '2022-01-01..2024-06-01~ removed',
        '2020-06-30..2022-01-01~ paid',
      ],
    ],
    [
      'as known up to a check that is young enough',
      stale('2023-06-02'),
      ['2023-02-01..2024-06-01~ works'],
    ],
    [
      'as unknown after a check that is too old',
      stale('2023-06-01'),
      ['2023-02-01..2023-06-01~ works', '2023-06-01..2024-06-01~ unknown'],
    ],
    [
      'as unknown after the first day of a month that is too old',
      stale('2023-04'),
      ['2023-02-01..2023-04-01~ works', '2023-04-01..2024-06-01~ unknown'],
    ],
    [
      'as known to its follower, however old the check',
      {
        lastChecked: '2021-01-01',
        spans: [span('2020-01-01', 'works'), span('2023-01-01', 'paid')],
      },
      ['2020-01-01..2023-01-01~ works', '2023-01-01..2024-06-01~ paid'],
    ],
    [
      'for half a year when nobody knows when it ended, and unknown after it',
      ended,
      ['2020-01-01..2020-07-01~ limited', '2020-07-01..2024-06-01~ unknown'],
    ],
    [
      'so up to what follows',
      endedThen('2021-01-01'),
      [
        '2020-01-01..2020-07-01~ limited',
        '2020-07-01..2021-01-01~ unknown',
        '2021-01-01..2024-06-01~ removed',
      ],
    ],
    [
      'no longer than to what follows',
      endedThen('2020-03-01'),
      ['2020-01-01..2020-03-01~ limited', '2020-03-01..2024-06-01~ removed'],
    ],
    [
      'no longer than to today',
      { spans: [{ ...span('2024-03-01', 'limited'), until: 'unknown' }] },
      ['2024-03-01..2024-06-01~ limited'],
    ],
    [
      'never backwards, though its check lies in the month in which it began',
      { lastChecked: '2022-02', spans: [span('2022-02-15', 'works')] },
      ['2022-02-15..2022-02-15~ works', '2022-02-15..2024-06-01~ unknown'],
    ],
  ])('%s', (_, part, expected) => {
    expect(drawn(part)).toEqual(expected);
  });

  test('as ahead while the year in which it comes has not passed', () => {
    const timed = statement({ spans: [span('2024', 'paid')] });
    expect(barsOf(timed, axisOf([timed], TODAY), TODAY)).toMatchObject([{ ahead: true }]);
    expect(barsOf(timed, axisOf([timed], TODAY), '2024-12-31')).toMatchObject([{ ahead: false }]);
  });

  test('inside an axis that is shorter than it', () => {
    const short = axis([], TODAY);
    expect(barsOf(statement({}), short, TODAY)).toMatchObject([
      { from: 0, to: (31 + 28 + 31 + 24) / 731 },
      { from: (31 + 28 + 31 + 24) / 731 },
    ]);
    const old = statement({ spans: [span('2019-01-01', 'paid')] });
    expect(barsOf(old, short, TODAY)).toMatchObject([{ from: 0, to: short.today }]);
  });
});
