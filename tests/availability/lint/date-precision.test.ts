import { expect, test } from 'vitest';
import { datePrecision } from '@/utils/availability/lint/date-precision';
import { ads, cause, causes, dated, one, said, statement, unparsed } from './fixture';

const since = (value: string, precision: string) =>
  unparsed({
    'platforms/ads.json': ads({
      statements: [statement({ spans: [{ since: { precision, value }, status: 'removed' }] })],
    }),
  });

test.each([
  ['2023-02', 'day', '"2023-02" is not exact to the day: write YYYY-MM-DD, or precision "month"'],
  ['2023-02-01', 'month', 'write YYYY-MM, or precision "day"'],
  ['2023-02', 'year', 'write YYYY, or precision "month"'],
  ['2023-2', 'month', 'write YYYY-MM'],
])('%s with the precision %s is told, though it is not parsed', (value, precision, part) => {
  expect(said(datePrecision, since(value, precision))).toEqual(
    one('statements.0.spans.0.since', part),
  );
});

test('causes are looked at as well', () => {
  const broken = unparsed({
    'causes.json': causes(cause({ when: dated('2023-02', { precision: 'day' }) })),
  });
  expect(said(datePrecision, broken)).toEqual(one('causes.0.when', 'write YYYY-MM-DD'));
});

test.each([
  ['2023-02-01', 'day'],
  ['2023-02', 'month'],
  ['2023', 'year'],
  ['2023', 'century'],
])('of %s with the precision %s nothing is said', (value, precision) => {
  expect(said(datePrecision, since(value, precision))).toEqual([]);
});
