import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeDatabase, oldDatabases } from '@/tests/fixtures/old-databases';
import { record } from '@/tests/reliability/record';

const DAY = 24 * 3_600_000;

/** The database's code as a page that has just been opened has it. */
async function freshCode() {
  vi.resetModules();
  const [{ database }, backups] = await Promise.all([
    import('@/utils/extension/database'),
    import('@/utils/extension/database-backup'),
  ]);
  return { ...backups, database };
}

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
/** Rows whose key the database gave them, without it. */
const plain = (name: string, rows: readonly object[]) =>
  sorted(
    name === 'draftVersions'
      ? rows.map((row) => ({ ...row, key: undefined }))
      : rows.map((row) => ({ ...row })),
  );

let kept = 0;
test.each(oldDatabases.map((old) => [old.version, old] as const))(
  'all of version %s is there afterwards, and in a backup as it was',
  async (version, old) => {
    await makeDatabase(old, 'compose-guard');
    const { database, listBackups, readBackup } = await freshCode();
    const before = Date.now();
    await database.open();
    expect(database.backendDB().version).toBe(40);
    for (const { name, rows } of old.tables) {
      const now = await database.table(name).toArray();
      // Rules come into today's shape; everything else stays as it was.
      if (name === 'rules') expect(now).toMatchObject([{ note: 'as it was' }, { client: '' }]);
      else expect(plain(name, now)).toEqual(plain(name, rows));
    }
    const [about, ...others] = await listBackups();
    expect(others).toEqual([]);
    expect(about).toMatchObject({ version });
    expect(about?.at).toBeGreaterThanOrEqual(before);
    const { tables = {} } = (await readBackup()) ?? {};
    expect(Object.keys(tables).sort()).toEqual(old.tables.map(({ name }) => name).sort());
    for (const { name, rows } of old.tables)
      expect(plain(name, (tables[name] ?? []) as object[])).toEqual(plain(name, rows));
    kept++;
  },
);
test('that is said of every version', () => {
  record('kept-migration', 'unit', {
    isMet: kept === oldDatabases.length,
    measured: `all rows of ${kept} of ${oldDatabases.length} old versions, and a backup of each`,
  });
  expect(kept).toBe(oldDatabases.length);
});

const [, , third] = oldDatabases;
if (!third) throw new Error('there are three old versions');

test('of many pages that open it at once one copies, and all can read it', async () => {
  await makeDatabase(third, 'compose-guard');
  const pages = await Promise.all(
    Array.from({ length: 5 }, async () => (await freshCode()).database),
  );
  const puts = vi.spyOn(IDBFactory.prototype, 'open');
  const counts = await Promise.all(pages.map((database) => database.drafts.count()));
  expect(counts).toEqual(Array(5).fill(450));
  const made = puts.mock.calls.filter(([name]) => name.startsWith('compose-guard-backup:'));
  expect(new Set(made.map(([name]) => name)).size).toBe(1);
  puts.mockRestore();
});

test('the backup is complete before anything is changed', async () => {
  await makeDatabase(third, 'compose-guard');
  const { database } = await freshCode();
  const order: string[] = [];
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...what
  ) {
    order.push(this.name);
    return put.apply(this, what as [unknown]);
  });
  const create = IDBDatabase.prototype.createObjectStore;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    ...what
  ) {
    if (this.name === 'compose-guard') order.push('changed');
    return create.apply(this, what as [string]);
  });
  await database.open();
  vi.restoreAllMocks();
  expect(order).toContain('changed');
  expect(order.indexOf('changed')).toBeGreaterThan(order.indexOf('$backup'));
});

test('who wants to change it as well waits for the copy', async () => {
  await makeDatabase(third, 'compose-guard');
  const { database, listBackups } = await freshCode();
  const put = IDBObjectStore.prototype.put;
  let others: Promise<unknown>[] = [];
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...what
  ) {
    const isCopy = this.transaction.db.name.startsWith('compose-guard-backup:');
    if (isCopy && others.length === 0)
      others = [freshCode().then((other) => other.database.drafts.count())];
    return put.apply(this, what as [unknown]);
  });
  expect(await database.drafts.count()).toBe(450);
  expect(await Promise.all(others)).toEqual([450]);
  vi.restoreAllMocks();
  expect(await listBackups()).toMatchObject([{ version: 3 }]);
});

test('without room for a copy it is changed all the same, as a whole', async () => {
  await makeDatabase(third, 'compose-guard');
  const { database, listBackups } = await freshCode();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...what
  ) {
    if (this.transaction.db.name.startsWith('compose-guard-backup:'))
      throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, what as [unknown]);
  });
  expect(await database.drafts.count()).toBe(450);
  vi.restoreAllMocks();
  expect(await listBackups()).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['compose-guard']);
});

test('a change that fails leaves all as it was, and is tried again', async () => {
  await makeDatabase(third, 'compose-guard');
  const { database, listBackups } = await freshCode();
  const broken = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
    this: IDBDatabase,
    name,
  ) {
    throw new DOMException(`no room for ${name}`, 'QuotaExceededError');
  });
  await expect(database.open()).rejects.toThrow();
  broken.mockRestore();
  expect(await indexedDB.databases()).toContainEqual({ name: 'compose-guard', version: 30 });
  await expect.poll(() => database.drafts.count().catch(() => -1)).toBe(450);
  expect(await listBackups()).toMatchObject([{ version: 3 }]);
});

test('a backup is kept for thirty days, and replaces the one before it', async () => {
  await makeDatabase(third, 'compose-guard');
  const { database, listBackups, sweepBackups } = await freshCode();
  await database.open();
  await sweepBackups(Date.now() + 29 * DAY);
  expect(await listBackups()).toHaveLength(1);
  await sweepBackups(Date.now() + 31 * DAY);
  expect(await listBackups()).toEqual([]);
});

test('what a person deletes for good is in no backup either', async () => {
  await makeDatabase(third, 'compose-guard');
  const { database, emptyInBackups, readBackup } = await freshCode();
  await database.open();
  await emptyInBackups(['drafts', 'draftVersions']);
  const backup = await readBackup();
  expect(backup?.tables.drafts).toEqual([]);
  expect(backup?.tables.rules).toHaveLength(2);
});

test('a new installation has no backup', async () => {
  const { database, listBackups, readBackup } = await freshCode();
  await database.open();
  expect(await listBackups()).toEqual([]);
  expect(await readBackup()).toBeNull();
});
