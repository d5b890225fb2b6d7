import { expect, test } from 'vitest';
import { hereFrame, hereUnit, hiddenBy } from '@/tests/fixtures/here';
import { together } from '@/utils/plan/here/here';
import { whyOf } from '@/utils/plan/here/why';

test('a statement comes with its verdict', () => {
  const why = whyOf(hereUnit(), hereFrame(), []);
  expect(why).toMatchObject({ kind: 'statement', summary: { verdict: { status: 'removed' } } });
});

test('of two statements the one that the page named', () => {
  const reason = { kind: 'statement', platform: 'ads', statement: 'x-soon' } as const;
  const unit = hereUnit({ actions: ['create-post', 'inbox'], reason });
  const why = whyOf(unit, hereFrame(), []);
  expect(why).toMatchObject({ summary: { actions: ['inbox'], verdict: { reason } } });
});

test('a statement that the list has dropped is said to be gone', () => {
  const reason = { kind: 'statement', platform: 'ads', statement: 'dropped' } as const;
  expect(whyOf(hereUnit({ reason }), hereFrame(), [])).toEqual({ kind: 'gone' });
});

const byRule = { locators: [{ labels: [], selector: '#x' }] };

/** [what, rule, what looking took as it is told] */
test.each([
  ['a rule that says where', byRule, 1.5],
  ['a rule for all of a network looks for nothing of its own', {}, null],
])('%s', (_, part, ms) => {
  const { frame, hidden, rule } = hiddenBy(part);
  const costs = [{ ms: 1.5, rule: rule.id }];
  const expected = { kind: 'rule', from: null, ms, note: '', rule };
  expect(whyOf(hidden, { ...frame, costs }, [rule])).toEqual(expected);
});

test('units that the page cannot tell apart are one, by their state', () => {
  const units = [hereUnit(), hereUnit(), hereUnit({ state: 'shown' })];
  expect(together(units).map(({ count, state }) => [state, count])).toEqual([
    ['hidden', 2],
    ['shown', 1],
  ]);
});
