import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf, isSame, merge, withoutOld } from '@/utils/rules/sync/entries';
import type { Json } from '@/utils/rules/sync/json';

// Few keys, times and values, so that all kinds of ties come up.
const entry = fc.record({
  key: fc.constantFrom('r/a', 'r/b', 's/c'),
  at: fc.nat({ max: 3 }),
  value: fc.constantFrom<Json>(null, 'one', 'two', { deep: [1] }),
});
const history = fc.array(entry, { maxLength: 8 }).map(entriesOf);

describe('merging what machines know', () => {
  test('gives the same from both sides', () => {
    fc.assert(fc.property(history, history, (a, b) => isSame(merge(a, b), merge(b, a))));
  });

  test('gives the same in whatever order they meet', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) =>
        isSame(merge(merge(a, b), c), merge(a, merge(b, c))),
      ),
    );
  });

  test('gives nothing new when they meet again', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const both = merge(a, b);
        return isSame(merge(both, b), both) && isSame(merge(both, both), both);
      }),
    );
  });

  test.each([
    ['the newer change counts', 1, 'old', 2, 'new', 'new'],
    ['a deletion counts that is newer', 1, 'old', 2, null, null],
    ['a change counts that is newer than a deletion', 1, null, 2, 'back', 'back'],
    ['of the same age the deletion counts', 2, 'here', 2, null, null],
  ])('%s', (_, atA, a, atB, b, expected) => {
    const one = entriesOf([{ key: 'r/a', at: atA, value: a }]);
    const other = entriesOf([{ key: 'r/a', at: atB, value: b }]);
    expect(merge(one, other).get('r/a')?.value).toBe(expected);
  });
});

test('the newest 200 deletions are remembered, whatever any clock says', () => {
  const deleted = Array.from({ length: 250 }, (_, at) => ({ key: `r/${at}`, at, value: null }));
  const kept = withoutOld(entriesOf([...deleted, { key: 'r/old', at: 0, value: 'here' }]));
  expect(kept.size).toBe(201);
  expect(['r/0', 'r/49', 'r/50', 'r/249', 'r/old'].map((key) => kept.has(key))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
});
