import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeDatabase, oldDatabases } from '@/tests/fixtures/old-databases';

/** The code of a page that finds what an older version has left, and has made a backup of it. */
async function afterUpdate() {
  const newest = oldDatabases.at(-1);
  if (!newest) throw new Error('there are old versions');
  await makeDatabase(newest, 'compose-guard');
  vi.resetModules();
  const { database } = await import('@/utils/extension/database');
  await database.open();
  return {
    ...(await import('@/utils/extension/database-backup')),
    ...(await import('@/utils/extension/drafts/change-drafts')),
    ...(await import('@/utils/extension/log/write-log')),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** [what a person deletes for good, how, which tables of the backup are empty afterwards] */
test.each([
  ['all drafts', 'deleteAllDrafts', ['drafts', 'draftVersions']],
  ['the log', 'clearLog', ['log', 'logCounts']],
] as const)('%s go from the backup too, and all else stays there', async (_, name, empty) => {
  const code = await afterUpdate();
  const counts = async () => {
    const { tables = {} } = (await code.readBackup()) ?? {};
    return Object.entries(tables).map(([table, rows]) => [table, rows.length > 0]);
  };
  const before = await counts();
  expect(before.every(([, isThere]) => isThere)).toBe(true);
  await code[name]();
  expect(await counts()).toEqual(
    before.map(([table]) => [table, !(empty as readonly unknown[]).includes(table)]),
  );
});
