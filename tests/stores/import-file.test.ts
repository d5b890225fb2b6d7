import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  bringIn,
  everything,
  forget,
  freshBrowser,
  lastImport,
  preview,
} from '@/tests/fixtures/imports';
import { fileRule, packText, tableWords } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { backupText } from '@/utils/extension/move/write-backup';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { changeSettings } from '@/utils/extension/settings-store';
import { createImport } from '@/utils/stores/import-file';

beforeEach(freshBrowser);

test('a backup brings rules, packs, settings and sites to another browser, once they are confirmed', async () => {
  await changeRules(
    {
      id: '1',
      kind: 'save',
      put: [rule({ id: 'a' }), rule({ enabled: false, id: 'b' })],
      remove: [],
    },
    1,
  );
  await bringIn(packText());
  const first = await lastImport();
  await first.imported.confirmLast();
  first.stop();
  await changeSettings((settings) => ({
    ...settings,
    pausedHosts: ['p.example.com'],
    removedEffect: 'warn',
  }));
  const before = await everything();
  const about = { allowed: ['app.example.com'], name: 'All', today: '2026-11-26' } as const;
  const text = await backupText({ drafts: true, log: true }, about);

  await forget();
  await fakeBrowser.storage.local.clear();
  const { shown } = await bringIn(text);
  expect(shown.plan.allowed).toEqual(['app.example.com']);
  expect(
    (await everything()).rules.filter(({ enabled, origin }) => enabled && origin.kind === 'own'),
  ).toEqual([]);
  const { imported, stop } = await lastImport();
  await vi.waitFor(() => expect(imported.store.getState().last?.waiting).toBe(2));
  await imported.confirmLast();
  const plain = async ({ packs, rules, settings }: Awaited<ReturnType<typeof everything>>) => ({
    packs: packs.map(({ addedAt: _, fetchedAt: __, ...pack }) => pack),
    rules: rules.map(({ updatedAt: _, ...said }) => said),
    settings,
  });
  expect(await plain(await everything())).toEqual(await plain(before));
  stop();
});

test('rules of a pack keep what they say, and the pack waits for the word', async () => {
  await bringIn(packText({ rules: [fileRule('a'), fileRule('b', { enabled: false })] }));
  expect(await everything()).toMatchObject({
    packs: [{ id: 'contoso', state: 'waiting' }],
    rules: [
      { enabled: true, id: 'contoso/a', origin: { kind: 'pack', pack: 'contoso' } },
      { enabled: false, id: 'contoso/b' },
    ],
  });
});

test('a newer version of a pack that is on waits again; the same one changes nothing', async () => {
  await bringIn(packText());
  const { imported, stop } = await lastImport();
  await imported.confirmLast();
  const on = await everything();
  const same = await bringIn(packText());
  expect([same.shown.plan.packs, same.shown.plan.rules.same]).toEqual([[], 1]);
  expect(await everything()).toEqual(on);
  const { shown } = await bringIn(packText({ version: '2.0.0' }));
  expect(shown.plan.packs).toMatchObject([{ after: '2.0.0', before: '1.0.0' }]);
  expect((await everything()).packs).toMatchObject([{ state: 'waiting', version: '2.0.0' }]);
  stop();
});

test('a pack that comes from an address is left as it is', async () => {
  await bringIn(packText());
  await database.packs.update('contoso', {
    source: { kind: 'url', url: 'https://a.example.com/p' },
  });
  const before = await everything();
  const { shown } = await bringIn(packText({ rules: [], version: '9.0.0' }), 'replace');
  expect(shown.plan.fromAddress).toEqual(['Contoso']);
  expect(await everything()).toEqual(before);
});

test('where something was changed since the preview, that is shown before anything is done', async () => {
  const imports = createImport();
  await imports.read({ text: 'host,network,action,effect\na.example.com,x,post,hide' }, tableWords);
  const [id = ''] = preview(imports.store.getState()).plan.rules.added.map((each) => each.id);
  await changeRules({ id: '1', kind: 'save', put: [rule({ id })], remove: [] }, 1);
  await imports.confirm();
  expect(preview(imports.store.getState())).toMatchObject({
    isAnew: true,
    plan: { rules: { added: [], changed: [{ before: { id } }] } },
  });
  await imports.confirm();
  expect(imports.store.getState().step).toBe('done');
});

test('when the worker does not answer, that is said and nothing is there', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
    ok: false,
    error: 'full',
  } as never);
  const { imports } = await bringIn(packText());
  expect(imports.store.getState()).toEqual({ step: 'failed', why: 'unsaved' });
  expect((await everything()).rules).toEqual([]);
});
