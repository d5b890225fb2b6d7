import { expect, test } from 'vitest';
import { trust } from '@/utils/availability/lint/trust';
import { evidence, lifecycle, one, said, statement, withAds, works } from './fixture';

const community = evidence({ kind: 'community' });
const told = (known: object, other: object = community) =>
  withAds({
    evidence: { notice: community, other },
    statements: [statement({ evidence: ['notice', 'other'], ...known })],
  });

test('a removal that only the community reports is not told with high confidence', () => {
  expect(said(trust, told({}))).toEqual(
    one('statements.0.confidence', 'write "medium", or add a vendor or press source'),
  );
});

test('nor is the end of a product', () => {
  const closed = lifecycle({ spans: [{ since: null, status: 'removed' }] });
  const files = withAds({ evidence: { notice: community }, lifecycle: closed, statements: [] });
  expect(said(trust, files)).toEqual(one('lifecycle.confidence', 'community sources alone'));
});

test.each([
  ['medium confidence', told({ confidence: 'medium' })],
  ['a press page beside it', told({}, evidence())],
  ['what works', told(works({ evidence: ['notice'] }))],
  ['no source at all', told({ evidence: [] })],
])('of %s nothing is said', (_, files) => {
  expect(said(trust, files)).toEqual([]);
});
