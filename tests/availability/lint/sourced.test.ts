import { describe, expect, test } from 'vitest';
import { sourced } from '@/utils/availability/lint/sourced';
import {
  dated,
  evidence,
  lifecycle,
  one,
  said,
  statement,
  withAds,
  withStatement,
} from './fixture';

const losses = ['removed', 'limited', 'paid', 'closed-to-new'];
const span = (status: string) => ({ reason: 'plan', since: dated('2023-04-25'), status });

test.each(losses)('"%s" without evidence is told', (status) => {
  expect(said(sourced, withStatement({ evidence: [], spans: [span(status)] }))).toEqual(
    one('statements.0.evidence', `"${status}" has no evidence: name a source, or say "unknown"`),
  );
});

const undated = { notice: evidence({ supports: ['fact', 'host'] }) };

test.each(losses)('"%s" with a date that no source gives is told', (status) => {
  const statements = [statement({ spans: [span(status)] })];
  expect(said(sourced, withAds({ evidence: undated, statements }))).toEqual(
    one('statements.0.spans.0.since', 'no evidence supports "date" for 2023-04-25'),
  );
});

test('the lifecycle needs a source as well', () => {
  const closed = lifecycle({ evidence: [], spans: [span('removed')] });
  expect(said(sourced, withAds({ lifecycle: closed }))).toEqual(
    one('lifecycle.evidence', '"removed" has no evidence'),
  );
});

test.each([
  ['a source for the date', withStatement({ spans: [span('removed')] })],
  [
    'one of several sources for the date',
    withAds({
      evidence: { ...undated, other: evidence() },
      statements: [statement({ evidence: ['notice', 'other'] })],
    }),
  ],
  [
    'no date',
    withAds({
      evidence: undated,
      statements: [statement({ spans: [{ since: null, status: 'removed' }] })],
    }),
  ],
  ['what is not lost', withStatement({ evidence: [], spans: [span('works')] })],
])('of %s nothing is said', (_, files) => {
  expect(said(sourced, files)).toEqual([]);
});

describe('a limit', () => {
  const limited = (part: object) =>
    withStatement({ spans: [{ since: null, status: 'limited', ...part }] });

  test.each([
    ['nothing', {}],
    ['the default scope', { scope: { clients: ['web'] } }],
  ])('with %s does not say how', (_, part) => {
    expect(said(sourced, limited(part))).toEqual(
      one('statements.0.spans.0', '"limited" does not say how: add quotas'),
    );
  });

  test.each([
    [{ quotas: [{ count: 10, unit: 'posts' }] }],
    [{ prices: [{ amount: 1, currency: 'USD', for: 'post' }] }],
    [{ linkFactor: 13 }],
    [{ reason: 'own-key' }],
    [{ scope: { ownKey: true } }],
    [{ scope: { plans: ['Free'] } }],
    [{ scope: { customers: 'new' } }],
  ])('with %j says how', (part) => {
    expect(said(sourced, limited(part))).toEqual([]);
  });
});
