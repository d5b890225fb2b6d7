import { expect, test } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import type { Action } from '@/utils/availability/vocabulary';
import { judge } from '@/utils/page/verdict';

/** X lost publishing and scheduling here, is about to lose the inbox, and nothing is known of the rest. */
const { verdicts, ...rest } = plan();
const known = verdicts.find(({ network, action }) => network === 'x' && action === 'create-post');
const works = { ...(known ?? fail()), action: 'analytics', effect: 'none' } as const;
const guarded = { ...rest, verdicts: [...verdicts, works] };

function fail(): never {
  throw new Error('the fixture says nothing of publishing');
}

/** [network, actions of a control, what happens to it] */
test.each<[string, Action[], string]>([
  ['x', ['create-post'], 'hide'],
  ['x', ['create-post', 'schedule-post'], 'hide'],
  ['x', ['inbox'], 'warn'],
  ['x', ['create-post', 'inbox'], 'warn'],
  ['x', ['create-post', 'analytics'], 'warn'],
  ['x', ['create-post', 'listening'], 'hide'],
  ['x', ['analytics'], 'none'],
  ['x', ['listening'], 'none'],
  ['x', [], 'none'],
  ['linkedin', ['create-post'], 'none'],
])('%s, %j: %s', (network, actions, effect) => {
  expect(judge(guarded, network, actions).effect).toBe(effect);
});
