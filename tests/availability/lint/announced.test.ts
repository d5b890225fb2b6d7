import { describe, expect, test } from 'vitest';
import { announced } from '@/utils/availability/lint/announced';
import {
  ads,
  dated,
  evidence,
  one,
  said,
  statement,
  unparsed,
  withAds,
  withStatement,
} from './fixture';

const works = (until: unknown) => ({ since: null, status: 'works', until });
const ahead = { since: dated('2027-01-01'), status: 'removed' };
const later = { since: dated('2027-06-01'), status: 'works' };

describe('what holds until a change that lies ahead', () => {
  test.each([
    ['no other span', [ahead]],
    ['a span that ends before', [works(dated('2026-12-31')), ahead]],
    ['a span that ended some day', [works('unknown'), ahead]],
    ['a span that stands after it', [ahead, works(dated('2027-01-01'))]],
  ])('%s does not say it', (_, spans) => {
    const index = spans.indexOf(ahead);
    expect(said(announced, withStatement({ spans }))).toEqual(
      one(`statements.0.spans.${index}.since`, 'put one before it with "until" 2027-01-01'),
    );
  });

  test.each([
    ['a span until then', [works(dated('2027-01-01')), ahead]],
    ['a span without an end', [works(null), ahead]],
    [
      'each span before the next',
      [works(dated('2027-01-01')), { ...ahead, until: dated('2027-06-01') }, later],
    ],
  ])('%s says it', (_, spans) => {
    expect(said(announced, withStatement({ spans }))).toEqual([]);
  });
});

describe('who gives the date of a change that lies ahead', () => {
  const spans = [works(dated('2027-01-01')), ahead];
  const undated = { notice: evidence({ supports: ['fact', 'host'] }) };

  test('a source of the fact alone does not', () => {
    expect(
      said(announced, withAds({ evidence: undated, statements: [statement({ spans })] })),
    ).toEqual(one('statements.0.spans.1.since', 'no evidence supports "date" for 2027-01-01'));
  });

  test('what comes back needs a source as well', () => {
    const restored = [works(dated('2027-06-01')), later];
    expect(said(announced, withStatement({ evidence: [], spans: restored }))).toEqual(
      one('statements.0.evidence', '"works" from 2027-06-01 has no evidence'),
    );
  });
});

test.each([
  ['the first day of the list', [{ since: dated('2026-11-24'), status: 'removed' }], 0],
  ['a month that is running', [{ since: dated('2026-11'), status: 'removed' }], 1],
  ['the day after', [{ since: dated('2026-11-25'), status: 'removed' }], 1],
])('%s: %j makes %i problem', (_, spans, count) => {
  expect(said(announced, withStatement({ spans }))).toHaveLength(count);
});

test('without a date of the list nothing lies ahead', () => {
  const file = ads({ statements: [statement({ spans: [ahead] })] });
  const files = { 'list.json': {}, 'platforms/ads.json': file };
  expect(said(announced, unparsed(files))).toEqual([]);
});
