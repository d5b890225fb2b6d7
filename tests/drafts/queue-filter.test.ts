import { expect, test } from 'vitest';
import { queueEntry } from '@/tests/fixtures/queue';
import { filtered, noFilter, toExport } from '@/utils/drafts/queue-filter';

const entries = [
  queueEntry({ id: 'x' }),
  queueEntry({ at: 9, id: 'x at 9' }),
  queueEntry({ at: 5, id: 'threads at 5', network: 'threads' }),
  queueEntry({ id: 'x posted', postedAt: 1 }),
];
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

test.each([
  [noFilter, ['x', 'x at 9', 'threads at 5', 'x posted']],
  [{ network: 'x', state: '' }, ['x', 'x at 9', 'x posted']],
  [{ network: '', state: 'open' }, ['x', 'x at 9', 'threads at 5']],
  [{ network: 'x', state: 'posted' }, ['x posted']],
  [{ network: 'linkedin', state: '' }, []],
] as const)('%j lets through %j', (filter, expected) => {
  expect(ids(filtered(entries, filter))).toEqual(expected);
});

test.each([
  ['nothing', [], ['threads at 5', 'x at 9', 'x']],
  ['some', ['x', 'x at 9'], ['x at 9', 'x']],
  ['what is posted', ['x posted'], ['threads at 5', 'x at 9', 'x']],
  ['what is not shown', ['gone'], ['threads at 5', 'x at 9', 'x']],
] as const)('with %s ticked %j are exported as %j', (_, chosen, expected) => {
  expect(ids(toExport(entries, new Set(chosen)))).toEqual(expected);
});
