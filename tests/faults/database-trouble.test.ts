import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from '@/tests/fixtures/drafts';
import { makeDatabase } from '@/tests/fixtures/old-databases';

async function freshCode() {
  vi.resetModules();
  return import('@/utils/extension/database');
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const newer = {
  tables: [{ keyPath: 'id', name: 'drafts', rows: [draft({ id: 'of-the-future' })] }],
  version: 5,
};
const whole = async () => {
  const opening = indexedDB.open('compose-guard');
  const { promise, resolve } = Promise.withResolvers<IDBDatabase>();
  opening.onsuccess = () => resolve(opening.result);
  return promise;
};

test('what a newer version has written is not touched, and that is said', async () => {
  await makeDatabase(newer, 'compose-guard');
  const { database, databaseTrouble, onDatabaseTrouble } = await freshCode();
  const heard = vi.fn();
  onDatabaseTrouble(heard);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await expect(database.drafts.put(draft())).rejects.toThrow();
  await expect(database.drafts.count()).rejects.toThrow();
  expect(databaseTrouble()).toBe('newer');
  expect(heard).toHaveBeenCalled();
  expect(put).not.toHaveBeenCalled();
  const now = await whole();
  expect([now.version, [...now.objectStoreNames]]).toEqual([50, ['drafts']]);
  now.close();
});

test('when the newer version comes back all is there', async () => {
  await makeDatabase({ ...newer, version: 4 }, 'compose-guard');
  const { database } = await freshCode();
  expect(await database.drafts.get('of-the-future')).toEqual(draft({ id: 'of-the-future' }));
});

test('a table that is missing is made anew, and what is left stays', async () => {
  await makeDatabase({ ...newer, version: 4 }, 'compose-guard');
  const { database, databaseTrouble } = await freshCode();
  await database.drafts.put(draft({ id: 'new' }));
  expect(await database.rules.count()).toBe(0);
  expect(await database.drafts.count()).toBe(2);
  expect(databaseTrouble()).toBeNull();
  database.close();
  // The browser counts the mending: it is no newer version.
  const { database: again } = await freshCode();
  expect(await again.drafts.count()).toBe(2);
});

test('after an error it is opened anew by the next who asks', async () => {
  const { database, databaseTrouble } = await freshCode();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  await expect(database.drafts.count()).rejects.toThrow();
  expect(databaseTrouble()).toBe('failed');
  vi.restoreAllMocks();
  await expect.poll(() => database.drafts.count().catch(() => -1)).toBe(0);
  expect(databaseTrouble()).toBeNull();
});

test('a connection that holds the database up is not waited for for ever', async () => {
  await makeDatabase({ ...newer, version: 3 }, 'compose-guard');
  const holding = await whole();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { database, databaseTrouble } = await freshCode();
  const counting = database.drafts.count().then(
    (count) => count,
    () => 'refused',
  );
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(await counting).toBe('refused');
  expect(databaseTrouble()).toBe('blocked');
  holding.close();
  await expect.poll(() => database.drafts.count().catch(() => -1)).toBe(1);
});

test('an open connection gives way to another version', async () => {
  const { database } = await freshCode();
  await database.open();
  const opening = indexedDB.open('compose-guard', 50);
  const blocked = vi.fn();
  opening.onblocked = blocked;
  const { promise, resolve } = Promise.withResolvers<void>();
  opening.onsuccess = () => resolve();
  await promise;
  opening.result.close();
  expect(blocked).not.toHaveBeenCalled();
  await expect(database.drafts.count()).rejects.toThrow();
});

test('who watches hears within two seconds that it cannot be read, and what it says afterwards', async () => {
  const { watchDatabase, database } = await freshCode();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  const [onFail, listener] = [vi.fn(), vi.fn()];
  const start = performance.now();
  const stop = watchDatabase(() => database.drafts.count(), listener, onFail);
  await vi.waitFor(() => expect(onFail).toHaveBeenCalled(), { timeout: 5_000 });
  expect(performance.now() - start).toBeLessThan(2_000);
  stop();
  vi.mocked(indexedDB.open).mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const { watchDatabase: watchAgain, database: again } = await freshCode();
  onFail.mockClear();
  const stopAgain = watchAgain(() => again.drafts.count(), listener, onFail);
  await vi.waitFor(() => expect(onFail).toHaveBeenCalled(), { timeout: 5_000 });
  vi.mocked(indexedDB.open).mockImplementation(open);
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith(0), { timeout: 10_000 });
  stopAgain();
});
