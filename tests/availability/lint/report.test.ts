import { expect, test } from 'vitest';
import { printReport, reportOf } from '@/utils/availability/lint/report';
import { ads, dated, lifecycle, source, statement, works } from './fixture';

const day = '2026-11-24';
const closing = lifecycle({
  lastChecked: '2026-10',
  spans: [
    { since: null, status: 'works', until: dated('2027-06-01') },
    { since: dated('2027-06-01'), status: 'removed' },
  ],
});
const dashboard = ads({
  lifecycle: closing,
  statements: [
    statement({ actions: ['create-post', 'schedule-post'] }),
    works({ id: 'x-inbox', actions: ['inbox', 'reply'] }),
    works({ id: 'x-old', actions: ['analytics'], lastChecked: '2020-01-02', stale: true }),
    statement({ id: 'x-paid', actions: ['listening'], spans: [{ since: null, status: 'paid' }] }),
    statement({
      id: 'x-soon',
      actions: ['auto-share'],
      spans: [
        { since: null, status: 'works', until: dated('2027') },
        { since: dated('2027'), status: 'closed-to-new' },
      ],
    }),
  ],
});
const network = ads({ id: 'x', kind: 'network', name: 'X', statements: [] });
const { list } = source({ 'platforms/ads.json': dashboard, 'platforms/x.json': network });
const report = reportOf(list, day);

const none = { works: 0, limited: 0, paid: 0, 'closed-to-new': 0, removed: 0, 'not-offered': 0 };
const counted = { ...none, works: 3, paid: 1, removed: 2, unknown: 1 };

test.each([
  ['statements by status, each action counted', report.statuses, counted],
  ['platforms by kind', report.kinds, { dashboard: 1, network: 1 }],
  [
    'platforms by status',
    report.platforms,
    [
      { name: 'Ads', statements: 5, statuses: counted },
      { name: 'X', statements: 0, statuses: { ...none, unknown: 0 } },
    ],
  ],
  [
    'what is stale',
    report.stale,
    [{ platform: 'ads', statement: 'x-old', lastChecked: '2020-01-02' }],
  ],
  [
    'what has no date',
    report.undated,
    [{ platform: 'ads', statement: 'x-paid', status: 'paid', since: null }],
  ],
  [
    'what lies ahead, the next first',
    report.ahead,
    [
      { platform: 'ads', statement: 'x-soon', status: 'closed-to-new', since: '2027' },
      { platform: 'ads', statement: 'lifecycle', status: 'removed', since: '2027-06-01' },
    ],
  ],
])('the report tells %s', (_, told, expected) => {
  expect(told).toEqual(expected);
});

test('the oldest checks are ten at most, the oldest first', () => {
  const statements = Array.from({ length: 12 }, (_, i) =>
    statement({ id: `x-${i + 10}`, lastChecked: `2026-${String(12 - i).padStart(2, '0')}` }),
  );
  const many = source({ 'platforms/ads.json': ads({ statements }) });
  expect(reportOf(many.list, day).oldestChecks.map(({ lastChecked }) => lastChecked)).toEqual(
    Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
  );
});

test('what was not checked for too long is stale, whether it says so or not', () => {
  const later = reportOf(list, '2028-01-01');
  expect(later.stale.map(({ statement: id }) => id)).toEqual(['x-inbox', 'x-old']);
});

test.each([
  ['the day', 'Availability list on 2026-11-24'],
  ['the kinds', 'dashboard  1\nnetwork    1'],
  ['a status', 'removed        2'],
  [
    'the table',
    'platform  count  works  limited  paid  closed-to-new  removed  not-offered  unknown',
  ],
  ['a row', 'Ads           5      3        0     1              0        2            0        1'],
  ['a check', '2020-01-02  ads/x-old'],
  ['what has no date', 'Without a date\npaid  ads/x-paid'],
  [
    'what lies ahead',
    '2027        closed-to-new  ads/x-soon\n2027-06-01  removed        ads/lifecycle',
  ],
])('printed, it shows %s', (_, part) => {
  expect(printReport(report)).toContain(part);
});

test('printed, no line has 100 columns, and no row is missing', () => {
  const name = 'The Platform with a Name Longer than Any Table'.repeat(3);
  const fitting = ads({ id: 'b', name: 'A Name as Wide as a Cell', statements: [] });
  const id = 'x-'.padEnd(120, 'y');
  const wide = source({
    'platforms/ads.json': ads({ name, statements: [works({ id })] }),
    'platforms/b.json': fitting,
  });
  const lines = printReport(reportOf(wide.list, day)).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
  expect(lines.some((line) => line.startsWith('The Platform with a Nam…'))).toBe(true);
  expect(lines.some((line) => line.startsWith('A Name as Wide as a Cell '))).toBe(true);
});

test('printed, what there is none of is said', () => {
  const text = printReport(reportOf(source().list, day));
  expect(text).toContain('Stale\n  none');
  expect(text).toContain('Announced\n  none');
});
