import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { changeRules, undoChange } from '@/utils/extension/rules/change-rules';
import { readChanges } from '@/utils/extension/rules/read-changes';
import { readPackHeads } from '@/utils/extension/rules/read-pack-heads';

const a = rule({ id: 'a' });
const save = (id: string, note: string, now: number) =>
  changeRules({ id, kind: 'save', put: [{ ...a, note }], remove: [] }, now);

beforeEach(async () => {
  await Promise.all([database.rules.clear(), database.ruleChanges.clear()]);
  for (const [at, id] of ['one', 'two', 'three'].entries()) await save(id, id, at);
});

const told = async (most = 10) =>
  (await readChanges(most)).heads.map(({ id, state, undid }) => [id, state, undid?.id ?? null]);

test('changes are told newest first; only what stands as it was left can be undone', async () => {
  expect(await told()).toEqual([
    ['three', 'stands', null],
    ['two', 'changed-since', null],
    ['one', 'changed-since', null],
  ]);
});

test('one that was undone lets the one before stand again', async () => {
  await undoChange('three', 'undo', 9);
  expect(await told()).toEqual([
    ['undo', 'stands', 'three'],
    ['three', 'undone', null],
    ['two', 'stands', null],
    ['one', 'changed-since', null],
  ]);
});

test.each([
  [2, true],
  [3, false],
])('of three changes the last %i are read: older ones are there: %s', async (most, hasOlder) => {
  const read = await readChanges(most);
  expect(read.heads).toHaveLength(most);
  expect(read.hasOlder).toBe(hasOlder);
});

test('of packs only what rules say of them is read', async () => {
  await database.packs.put({
    addedAt: 1,
    causes: [],
    checkedAt: 1,
    date: '2026-11-26',
    etag: null,
    failures: 0,
    fetchedAt: 1,
    id: 'team',
    name: 'Team',
    networks: [],
    platforms: [],
    source: { kind: 'file' },
    state: 'waiting',
    trouble: null,
  } as never);
  expect(await readPackHeads()).toEqual(
    new Map([['team', { id: 'team', name: 'Team', source: { kind: 'file' }, state: 'waiting' }]]),
  );
});
