import { describe, expect, test } from 'vitest';
import { noOverlap } from '@/utils/availability/lint/no-overlap';
import {
  ads,
  dated,
  lifecycle,
  one,
  said,
  source,
  statement,
  withAds,
  withStatement,
} from './fixture';

const until = (value: string) => ({ since: null, status: 'works', until: dated(value) });
const since = (value: string, part: object = {}) => ({
  since: dated(value),
  status: 'removed',
  ...part,
});
const open = { since: null, status: 'works' };
const lost = { since: null, status: 'limited', until: 'unknown' };

describe('two spans of one statement', () => {
  test.each([
    ['both open-ended', [open, since('2023-04-25')]],
    ['both without a beginning', [open, { since: null, status: 'removed' }]],
    ['one begins before the other ends', [until('2023-04-26'), since('2023-04-25')]],
    ['one lies inside the other', [open, since('2023-04-25', { until: 'unknown' })]],
    ['one begins with the other', [since('2023', { until: 'unknown' }), since('2023')]],
    ['out of order', [since('2023-04-25'), until('2023-04-26')]],
  ])('%s: they overlap', (_, spans) => {
    expect(said(noOverlap, withStatement({ spans }))).toEqual(
      one(
        'statements.0.spans.1',
        'overlaps statements.0.spans.0 for create-post in the same scope: end one with "until"',
      ),
    );
  });

  test.each([
    ['one ends when the other begins', [until('2023-04-25'), since('2023-04-25')]],
    ['the same, out of order', [since('2023-04-25'), until('2023-04-25')]],
    [
      'one ends when the other begins, which ended some day',
      [until('2023-04-25'), since('2023-04-25', { until: 'unknown' })],
    ],
    [
      'one ends some day of the month in which the other begins',
      [until('2024-02'), since('2024-02-10')],
    ],
    [
      'one begins some day of the month in which the other ends',
      [until('2024-02-10'), since('2024-02')],
    ],
    ['both change in one month', [until('2024-02'), since('2024-02')]],
    ['there is a gap', [until('2023-01-01'), since('2024-01-01')]],
    ['the first ended some day', [lost, since('2023-04-25')]],
    ['the first ended some day, the other began some day', [lost, open]],
    ['neither has a day', [open, { ...lost, status: 'paid' }]],
    [
      'the second ended before the first began',
      [since('2024'), since('2023', { until: 'unknown' })],
    ],
  ])('%s: they do not overlap', (_, spans) => {
    expect(said(noOverlap, withStatement({ spans }))).toEqual([]);
  });
});

const scoped = (scope: object) => ({ ...open, scope });
const pair = (a: object, b: object) => withStatement({ spans: [scoped(a), scoped(b)] });

describe('two spans with scopes', () => {
  test.each([
    [{ clients: ['web', 'api'] }, { clients: ['api', 'mobile'] }],
    [{ plans: ['Free', 'Pro'] }, { plans: ['Pro'] }],
    [{ contents: ['poll'] }, { contents: ['poll', 'thread'] }],
    [{ customers: 'new' }, { customers: 'new' }],
    [{ accounts: ['any'] }, {}],
    [{ ownKey: true }, { ownKey: true }],
  ])('%j and %j meet', (a, b) => {
    expect(said(noOverlap, pair(a, b))).toEqual(one('statements.0.spans.1', 'overlaps'));
  });

  test.each([
    [{}, { accounts: ['profile'] }],
    [{}, { clients: ['mobile'] }],
    [{}, { contents: ['poll'] }],
    [{}, { customers: 'new' }],
    [{}, { plans: ['Free'] }],
    [{}, { ownKey: true }],
    [{ customers: 'existing' }, { customers: 'new' }],
    [
      { plans: ['Free'], clients: ['web'] },
      { plans: ['Free'], clients: ['api'] },
    ],
  ])('%j and %j do not: one is an exception', (a, b) => {
    expect(said(noOverlap, pair(a, b))).toEqual([]);
  });
});

describe('two statements', () => {
  const other = (part: object) =>
    withAds({
      statements: [
        statement({ actions: ['inbox', 'reply'], spans: [open] }),
        statement({ id: 'x-replies', actions: ['reply', 'analytics'], spans: [open], ...part }),
      ],
    });

  test('share an action of a network: they overlap', () => {
    expect(said(noOverlap, other({}))).toEqual(
      one('statements.1.spans.0', 'overlaps statements.0.spans.0 for reply in'),
    );
  });

  test.each([
    ['share no action', { actions: ['analytics'] }],
    ['are about other networks', { network: 'facebook' }],
  ])('%s: they do not overlap', (_, part) => {
    expect(said(noOverlap, other(part))).toEqual([]);
  });
});

test('the lifecycle of a product is looked at by itself', () => {
  const closed = withAds({
    lifecycle: lifecycle({ spans: [open, since('2023')] }),
    statements: [statement()],
  });
  expect(said(noOverlap, closed)).toEqual(
    one('lifecycle.spans.1', 'overlaps lifecycle.spans.0 in the same scope'),
  );
});

test('two platforms never overlap', () => {
  expect(said(noOverlap, source({ 'platforms/other.json': ads({ id: 'other' }) }))).toEqual([]);
});
