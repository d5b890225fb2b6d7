import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownRules } from '@/tests/fixtures/arbitrary-rules';
import { bringIn, everything, forget, freshBrowser, lastImport } from '@/tests/fixtures/imports';
import { fileRule, packHead, packText } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { undoMove } from '@/utils/extension/move/make-move';
import { changeRules } from '@/utils/extension/rules/change-rules';
import type { ImportMode } from '@/utils/rules/import/plan-rules';

beforeEach(freshBrowser);

describe('one undo', () => {
  test('takes an import back also after its rules were turned on', async () => {
    await changeRules({ id: '1', kind: 'save', put: [rule({ id: 'a' })], remove: [] }, 1);
    const before = await everything();
    await bringIn(
      JSON.stringify({
        ...packHead,
        rules: [fileRule('a'), fileRule('z')],
        settings: { removedEffect: 'warn' },
      }),
      'replace',
    );
    const { imported, stop } = await lastImport();
    await imported.confirmLast();
    await vi.waitFor(() => expect(imported.store.getState().last?.waiting).toBe(0));
    await imported.undoLast();
    expect(imported.store.getState().said).toBe('undone');
    expect(await everything()).toEqual(before);
    stop();
  });

  test('leaves everything as it was, whatever was there and in the file', async () => {
    const modes = fc.constantFrom<ImportMode>('merge', 'replace');
    await fc.assert(
      fc.asyncProperty(ownRules, ownRules, modes, async (here, file, mode) => {
        await forget();
        await changeRules({ id: 'first', kind: 'save', put: here, remove: [] }, 1);
        const before = await everything();
        const rules = file.map(({ origin: _, ...said }) => said);
        const { shown } = await bringIn(JSON.stringify({ ...packHead, rules, sites: {} }), mode);
        const [made] = await database.ruleChanges.where('id').notEqual('first').toArray();
        const { added, changed, removed } = shown.plan.rules;
        expect(made?.rules.length ?? 0).toBe(added.length + changed.length + removed.length);
        if (made) expect(await undoMove(made.id, 'undo', Date.now())).toBe('undone');
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('brings a removed pack back with its rules', async () => {
    await bringIn(packText());
    const before = await everything();
    const { imported, stop } = await lastImport();
    await vi.waitFor(() => expect(imported.store.getState().packs).toMatchObject([{ rules: 1 }]));
    const [shown] = imported.store.getState().packs;
    if (shown) await imported.removePack(shown.pack);
    expect(await everything()).toMatchObject({ packs: [], rules: [] });
    await imported.undoRemoval();
    expect(await everything()).toEqual(before);
    stop();
  });

  test('while a pack is removed, the undo of the removal before is not offered; it is again where that fails', async () => {
    await bringIn(packText());
    const { imported, stop } = await lastImport();
    await vi.waitFor(() => expect(imported.store.getState().packs).toHaveLength(1));
    const [shown] = imported.store.getState().packs;
    if (!shown) return;
    await imported.removePack(shown.pack);
    const before = imported.store.getState().removed;
    expect(before).not.toBeNull();
    const refused = { error: 'gone', ok: false };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(refused as never);
    const removing = imported.removePack(shown.pack);
    expect(imported.store.getState().removed).toBeNull();
    await removing;
    expect(imported.store.getState()).toMatchObject({ removed: before, said: 'unsaved' });
    stop();
  });
});
