import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { packHead } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { addBeside } from '@/utils/extension/move/add-beside';
import { makeMove, undoMove } from '@/utils/extension/move/make-move';
import { type MoveChange, noChange } from '@/utils/extension/move/move-change';
import { finishLastMove } from '@/utils/extension/move/written-settings';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { changeSettings, readSettings } from '@/utils/extension/settings-store';
import type { LogRow } from '@/utils/plan/record/row';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';

const pack: KeptPack = {
  ...packHead,
  addedAt: 1,
  causes: [],
  fetchedAt: 1,
  format: 1,
  networks: [],
  platforms: [],
  source: { kind: 'file' },
  state: 'waiting',
};
const row = (id: string): LogRow => ({
  actions: [],
  at: 1,
  day: '2026-11-26',
  host: 'a.example.com',
  id,
  kind: 'hidden',
  label: '',
  network: 'x',
  order: -1,
  page: 'p',
  path: '/',
  place: 'a.example.com',
  platform: null,
  reason: null,
  region: null,
});

const everything = async () => ({
  counts: await database.logCounts.toArray(),
  drafts: await database.drafts.toArray(),
  log: await database.log.toArray(),
  packs: await database.packs.toArray(),
  rules: await database.rules.toArray(),
  settings: await readSettings(),
  versions: (await database.draftVersions.toArray()).map(({ draftId }) => draftId),
});
const move = (part: Partial<MoveChange> = {}): MoveChange =>
  noChange({
    kind: 'import',
    packs: { put: [pack], remove: [] },
    put: [rule({ id: 'a', note: 'new' }), rule({ id: 'c' })],
    remove: ['b'],
    settings: { removedEffect: 'warn' },
    ...part,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  const put = [rule({ id: 'a' }), rule({ id: 'b' })];
  await changeRules({ id: 'first', kind: 'save', put, remove: [] }, 1);
});

test('rules, packs and settings change together, and one undo takes all back', async () => {
  const before = await everything();
  const change = move();
  await makeMove(change, 2);
  expect(await everything()).toMatchObject({
    packs: [{ id: 'contoso', state: 'waiting' }],
    rules: [{ id: 'a', note: 'new' }, { id: 'c' }],
    settings: { removedEffect: 'warn' },
  });
  expect(await undoMove(change.id, 'undo', 3)).toBe('undone');
  expect(await everything()).toEqual(before);
});

test('the undo can be taken back as well, and said again it does nothing more', async () => {
  const change = move();
  await makeMove(change, 2);
  const made = await everything();
  await undoMove(change.id, 'undo', 3);
  const undone = await everything();
  expect(await undoMove(change.id, 'undo', 4)).toBe('undone');
  expect(await undoMove(change.id, 'another', 4)).toBe('gone');
  expect(await everything()).toEqual(undone);
  expect(await undoMove('undo', 'redo', 5)).toBe('undone');
  expect(await everything()).toEqual(made);
});

test('where the settings cannot be stored nothing is changed', async () => {
  const before = await everything();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(makeMove(move(), 2)).rejects.toThrow('full');
  expect(await everything()).toEqual(before);
  expect(await database.ruleChanges.count()).toBe(1);
});

test.each<[string, (change: MoveChange) => Promise<unknown>]>([
  ['it is asked again', (change) => makeMove(change, 3)],
  ['the browser starts again', () => finishLastMove()],
])(
  'a worker that died before the settings were stored does the rest when %s',
  async (_, finishRest) => {
    const change = move();
    await makeMove(change, 2);
    const made = await everything();
    const kept = await database.ruleChanges.get(change.id);
    const settings = kept?.beside?.settings && { ...kept.beside.settings, isWritten: false };
    const beside = kept?.beside && { ...kept.beside, settings: settings ?? null };
    await database.ruleChanges.update(change.id, { beside });
    await fakeBrowser.storage.local.clear();
    await finishRest(change);
    expect(await everything()).toEqual(made);
  },
);

test('an import of settings alone is kept and undone', async () => {
  const before = await everything();
  const change = move({ packs: { put: [], remove: [] }, put: [], remove: [] });
  await makeMove(change, 2);
  expect((await readSettings()).removedEffect).toBe('warn');
  expect(await undoMove(change.id, 'undo', 3)).toBe('undone');
  expect(await everything()).toEqual(before);
});

test.each([
  [
    'a rule',
    () =>
      changeRules({ id: 'x', kind: 'save', put: [rule({ id: 'c', note: 'mine' })], remove: [] }, 3),
  ],
  ['a setting', () => changeSettings((settings) => ({ ...settings, removedEffect: 'hide' }))],
  ['a pack', () => database.packs.update('contoso', { state: 'on' })],
])('what was changed since stays: %s', async (_, changeSince) => {
  const change = move();
  await makeMove(change, 2);
  await changeSince();
  const since = await everything();
  expect(await undoMove(change.id, 'undo', 4)).toBe('changed-since');
  expect(await everything()).toEqual(since);
});

describe('drafts and lines of the log', () => {
  const kept = draft({ id: 'kept', updatedAt: 1 });
  const given = [
    { ...draft({ id: 'kept', title: 'other', updatedAt: 1 }), versions: [] },
    {
      ...draft({ id: 'new', updatedAt: 1 }),
      versions: [{ at: 0, texts: [{ network: null, text: 'earlier' }] }],
    },
  ];

  test('are added where they are missing; what is here is not written over', async () => {
    await database.drafts.put(kept);
    await addBeside([], [row('kept')]);
    expect(await addBeside(given, [row('kept'), row('new')])).toEqual({
      drafts: ['new'],
      log: ['new'],
    });
    expect(await database.drafts.get('kept')).toEqual(kept);
    expect((await everything()).counts).toMatchObject([{ count: 2 }]);
  });

  test('go with the undo, save a draft that was written on since', async () => {
    await database.drafts.put(kept);
    await addBeside([], [row('kept')]);
    const before = await everything();
    const added = await addBeside(
      [...given, { ...draft({ id: 'edited' }), versions: [] }],
      [row('new')],
    );
    const change = move({ added });
    await makeMove(change, 10);
    await database.drafts.update('edited', { updatedAt: 20 });
    expect(await undoMove(change.id, 'undo', 30)).toBe('undone');
    const after = await everything();
    expect(after.drafts.map(({ id }) => id).sort()).toEqual(['edited', 'kept']);
    expect([after.log, after.counts, after.versions]).toEqual([before.log, before.counts, []]);
  });
});
