import { describe, expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import type { MadeChange } from '@/utils/rules/change';
import { headOfChange, withUndone } from '@/utils/rules/change-head';

const before = rule({ id: 'a' });
const after = rule({ id: 'a', note: 'new' });
const made = (part: Partial<MadeChange> = {}): MadeChange => ({
  at: 7,
  id: 'change',
  kind: 'save',
  rules: [{ after, before, id: 'a' }],
  undoneBy: null,
  ...part,
});
const gone: MadeChange['rules'] = [{ after: null, before, id: 'a' }];
const kept = (...rules: readonly (typeof before)[]) =>
  new Map(rules.map((each) => [each.id, each]));

/** [what there is now, the change, what can be said of it] */
test.each([
  ['is as it was left', kept(after), made(), 'stands'],
  ['says the same in another order', kept({ ...after }), made(), 'stands'],
  ['was deleted and still is gone', kept(), made({ kind: 'delete', rules: gone }), 'stands'],
  ['was changed again', kept(before), made(), 'changed-since'],
  ['was deleted since', kept(), made(), 'changed-since'],
  ['was deleted and is back', kept(after), made({ rules: gone }), 'changed-since'],
  ['was undone', kept(before), made({ undoneBy: 'undo' }), 'undone'],
])('where the rule %s', (_, current, change, state) => {
  expect(headOfChange(change, current).state).toBe(state);
});

test('a change is told by one of its rules, also where that went', () => {
  expect(headOfChange(made(), kept(after))).toEqual({
    at: 7,
    count: 1,
    first: after,
    hasMore: false,
    id: 'change',
    kind: 'save',
    state: 'stands',
    undid: null,
  });
  expect(headOfChange(made({ rules: gone }), kept()).first).toEqual(before);
});

describe('what a newer version keeps of a change', () => {
  test.each([
    ['is told', { settings: { before: {}, after: { logDays: 7 } } }, true],
    ['is told, whatever it is', { drafts: 3 }, true],
    ['is told where it is of packs', { packs: [{ after: null, before: {}, id: 'team' }] }, true],
    ['is not told where it is nothing', { beside: { added: { log: [] }, settings: null } }, false],
    ['is not told where it is of rules', { beside: { waiting: ['a'] } }, false],
  ])('%s', (_, extra, hasMore) => {
    expect(headOfChange({ ...made(), ...extra } as MadeChange, kept()).hasMore).toBe(hasMore);
  });
});

test('an undoing is told with what it took back, where that is known', () => {
  const heads = [
    headOfChange(made({ id: 'undo', kind: 'undo' }), kept()),
    headOfChange(made({ id: 'other', kind: 'undo' }), kept()),
    headOfChange(made({ undoneBy: 'undo' }), kept()),
  ];
  const undid = new Map([
    ['undo', 'change'],
    ['other', 'long-gone'],
  ]);
  expect(withUndone(heads, undid).map((head) => head.undid?.id ?? null)).toEqual([
    'change',
    null,
    null,
  ]);
});
