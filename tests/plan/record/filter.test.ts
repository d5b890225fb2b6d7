import { describe, expect, test } from 'vitest';
import { logRow } from '@/tests/fixtures/log';
import { countsFor, everyRow, isWrongPeriod, matcherOf } from '@/utils/plan/record/filter';
import { countRows } from '@/utils/plan/record/row';

const names = {
  place: (id: string) => (id === 'ads' ? 'Northwind' : id),
  network: (id: string) => (id === 'x' ? 'X (Twitter)' : id),
};

describe('a filter', () => {
  const rows = [
    logRow({ id: 'a' }),
    logRow({ id: 'b', day: '2026-11-20', kind: 'shown' }),
    logRow({ id: 'c', network: 'facebook', label: 'Fabrikam Café' }),
    logRow({ id: 'd', place: 'hootsuite', reason: { kind: 'rule', note: 'Legal', rule: 'r' } }),
  ];
  test.each([
    ['nothing', {}, 'abcd'],
    ['a first day', { from: '2026-11-21' }, 'acd'],
    ['a last day', { to: '2026-11-20' }, 'b'],
    ['a place', { place: 'hootsuite' }, 'd'],
    ['a network', { network: 'facebook' }, 'c'],
    ['a kind', { kind: 'shown' }, 'b'],
    ['two of them', { kind: 'hidden', network: 'x' }, 'ad'],
  ] as const)('by %s counts what it shows', (_, part, ids) => {
    const filter = { ...everyRow, ...part };
    const days = new Set(countsFor(countRows(rows), filter).map(({ day }) => day));
    const shown = rows.filter((row) => days.has(row.day) && matcherOf(filter, names)(row));
    expect(shown.map(({ id }) => id).join('')).toBe(ids);
    const sum = countsFor(countRows(rows), filter).reduce((all, { count }) => all + count, 0);
    expect(sum).toBe(ids.length);
  });

  test.each([
    ['words of a control, without accents or capitals', 'CAFE fabrikam', 'c'],
    ['the name of a dashboard', 'northwind', 'abc'],
    ['the name of a network', '(twitter)', 'abd'],
    ['a page', '/compose', 'abcd'],
    ['the note of a rule', 'legal', 'd'],
    ['words that do not stand together', 'fabrikam twitter', ''],
  ])('finds %s', (_, text, ids) => {
    const matches = matcherOf({ ...everyRow, text }, names);
    expect(
      rows
        .filter(matches)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  test.each([
    ['', '', false],
    ['2026-11-24', '', false],
    ['2026-11-24', '2026-11-24', false],
    ['2026-11-25', '2026-11-24', true],
  ])('from "%s" to "%s" is wrong: %s', (from, to, isWrong) => {
    expect(isWrongPeriod({ ...everyRow, from, to })).toBe(isWrong);
  });
});
