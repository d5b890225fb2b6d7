import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { everything, forget, freshBrowser } from '@/tests/fixtures/imports';
import { logRow } from '@/tests/fixtures/log';
import { packText, tableWords } from '@/tests/fixtures/rule-files';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { addCounted } from '@/utils/extension/log/write-log';
import { backupText } from '@/utils/extension/move/write-backup';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { createImport } from '@/utils/stores/import-file';

const about = { allowed: [], name: 'All', today: '2026-11-26' } as const;

/** A backup with a rule, a draft and a line of the log; nothing of it is here. */
async function backup(): Promise<string> {
  await changeRules({ id: '1', kind: 'save', put: [rule({ id: 'a' })], remove: [] }, 1);
  await database.drafts.put(draft());
  await addCounted([logRow()]);
  const text = await backupText({ drafts: true, log: true }, about);
  await forget();
  return text;
}

const kept = async () => ({
  drafts: await database.drafts.count(),
  log: await database.log.count(),
  rules: (await everything()).rules.length,
});
const nothing = { drafts: 0, log: 0, rules: 0 };

beforeEach(freshBrowser);

test('who cancels while a file is read sees the choice of a file again', async () => {
  const imports = createImport();
  const reading = imports.read({ text: packText() }, tableWords);
  expect(imports.store.getState()).toEqual({ part: 0, step: 'reading' });
  imports.cancel();
  await reading;
  expect(imports.store.getState()).toEqual({ step: 'start' });
});

test('reading tells how far it is', async () => {
  const imports = createImport();
  const parts: number[] = [];
  imports.store.subscribe((state) => state.step === 'reading' && parts.push(state.part));
  const file = new Blob([await backup()]);
  await imports.read({ file, name: 'backup.json' }, tableWords);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.length).toBeGreaterThan(1);
  expect(Math.max(...parts)).toBeLessThanOrEqual(1);
});

async function ready() {
  const imports = createImport();
  await imports.read({ text: await backup() }, tableWords);
  imports.setExtras({ drafts: true, log: true });
  return imports;
}

test('who cancels while drafts and log are written has nothing half done', async () => {
  const imports = await ready();
  const add = database.log.bulkAdd.bind(database.log);
  vi.spyOn(database.log, 'bulkAdd').mockImplementationOnce(((rows: never) => {
    imports.cancel();
    return add(rows);
  }) as never);
  await imports.confirm();
  expect(imports.store.getState()).toEqual({ step: 'start' });
  expect(await kept()).toEqual(nothing);
});

test('once the rules are being written it is too late, and all of it is made', async () => {
  const imports = await ready();
  const sending = vi.mocked(fakeBrowser.runtime.sendMessage);
  const answer = sending.getMockImplementation() as unknown as (message: unknown) => unknown;
  sending.mockImplementation((async (message: unknown) => {
    imports.cancel();
    return answer(message);
  }) as never);
  await imports.confirm();
  expect(imports.store.getState()).toEqual({ step: 'done' });
  expect(await kept()).toEqual({ drafts: 1, log: 1, rules: 1 });
});

test('a backup that nobody waits for any more is not made', async () => {
  await database.drafts.put(draft());
  const gone = new AbortController();
  const work = { signal: gone.signal, tell: () => gone.abort() };
  await expect(backupText({ drafts: true, log: true }, about, work)).rejects.toThrow('abort');
});
