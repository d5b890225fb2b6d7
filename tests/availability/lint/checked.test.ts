import { expect, test } from 'vitest';
import { checked } from '@/utils/availability/lint/checked';
import {
  ads,
  dated,
  lifecycle,
  one,
  said,
  statement,
  unparsed,
  withAds,
  withStatement,
  works,
} from './fixture';

const seen = (lastChecked: string, part: object = {}) =>
  withAds({ statements: [works({ lastChecked, ...part })] });

test.each([
  ['a day too old', seen('2025-11-23'), '2025-11-23, more than 365 days before 2026-11-24'],
  ['a month counts from its first day', seen('2025-11'), '2025-11, more than'],
  ['a shorter time of its own', seen('2026-11-01', { staleAfterDays: 20 }), 'more than 20 days'],
  [
    'its end falls into the month that is running',
    seen('2020-01-01', { spans: [{ since: null, status: 'works', until: dated('2026-11') }] }),
    'more than 365 days',
  ],
  [
    'one of several spans works',
    seen('2025-01-01', {
      spans: [
        { scope: { plans: ['Free'] }, since: dated('2023'), status: 'removed' },
        { since: null, status: 'works' },
      ],
    }),
    'check it again, or say so with "stale": true',
  ],
])('a works that was not checked for too long (%s) is told', (_, files, part) => {
  expect(said(checked, files)).toEqual(one('statements.0.lastChecked', part));
});

test.each([
  ['checked in time', seen('2026-11-23', { stale: true })],
  ['removed', withStatement({ lastChecked: '2020-01-01', stale: true })],
])('what is %s is not stale', (_, files) => {
  expect(said(checked, files)).toEqual(one('statements.0.stale', 'remove "stale"'));
});

test('a lifecycle is looked at as well', () => {
  const old = lifecycle({ lastChecked: '2020-01-01' });
  expect(said(checked, withAds({ lifecycle: old }))).toEqual(
    one('lifecycle.lastChecked', 'check it again'),
  );
});

test.each([
  ['the last day', seen('2025-11-24')],
  ['what says that it is stale', seen('2020-01-01', { stale: true })],
  ['what is removed, however old', withStatement({ lastChecked: '2020-01-01' })],
  [
    'what worked until some day',
    seen('2020-01-01', { spans: [{ since: null, status: 'works', until: 'unknown' }] }),
  ],
  [
    'what worked until the day of the list',
    seen('2020-01-01', { spans: [{ since: null, status: 'works', until: dated('2026-11-24') }] }),
  ],
  [
    'what works only later',
    seen('2020-01-01', { spans: [{ since: dated('2027-01-01'), status: 'works' }] }),
  ],
  [
    'a list without a date',
    unparsed({
      'list.json': {},
      'platforms/ads.json': ads({
        statements: [statement({ lastChecked: '2020-01-01', stale: true })],
      }),
    }),
  ],
])('of %s nothing is said', (_, files) => {
  expect(said(checked, files)).toEqual([]);
});
