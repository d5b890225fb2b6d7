import { expect, test } from 'vitest';
import { exactDays } from '@/utils/availability/lint/exact-days';
import { dated, evidence, one, said, statement, withAds } from './fixture';

const stating = (states: string | undefined, ...sinces: object[]) =>
  withAds({
    evidence: { notice: evidence(states === undefined ? {} : { states }) },
    statements: [statement({ spans: sinces.map((since) => ({ since, status: 'removed' })) })],
  });

test.each([
  ['2018-07-26', 'statements.0.spans.0.since'],
  ['2018-07', 'statements.0.spans.0.since'],
  ['2017', 'statements.0.spans.0.since'],
])('2018-08-01 is not exact where a source states %s', (states, path) => {
  expect(said(exactDays, stating(states, dated('2018-08-01')))).toEqual(
    one(path, `evidence "notice" states ${states}, not 2018-08-01: set the qualifier to "about"`),
  );
});

test('of several changes a source means the nearest', () => {
  expect(said(exactDays, stating('2024-06-11', dated('2018-08-01'), dated('2024-06-10')))).toEqual(
    one('statements.0.spans.1.since', 'states 2024-06-11, not 2024-06-10'),
  );
});

test.each([
  ['no date', undefined, dated('2018-08-01')],
  ['the same day', '2018-08-01', dated('2018-08-01')],
  ['its month', '2018-08', dated('2018-08-01')],
  ['its year', '2018', dated('2018-08-01')],
  ['another day than about', '2018-07-26', dated('2018-08-01', { qualifier: 'about' })],
  ['another day than by', '2018-07-26', dated('2018-08-01', { qualifier: 'by' })],
  ['another day than a month', '2018-07-26', dated('2018-08')],
])('where a source states %s (%s) nothing is said', (_, states, since) => {
  expect(said(exactDays, stating(states, since))).toEqual([]);
});

test('a source of another statement is not asked', () => {
  const files = withAds({
    evidence: { notice: evidence(), other: evidence({ states: '2019' }) },
    statements: [
      statement(),
      statement({
        id: 'x-sharing',
        evidence: ['other'],
        spans: [{ since: null, status: 'removed' }],
      }),
    ],
  });
  expect(said(exactDays, files)).toEqual([]);
});
