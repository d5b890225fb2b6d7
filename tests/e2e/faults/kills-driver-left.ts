import { browser } from 'wxt/browser';
import type { Left } from './kills-check.ts';

const TABLES = ['drafts', 'draftVersions', 'log', 'logCounts', 'rules', 'ruleChanges'] as const;

/** Reads all that is kept, past the extension's own code; in a page of the extension. */
export async function readLeft(): Promise<Left> {
  const { promise, resolve, reject } = Promise.withResolvers<IDBDatabase>();
  const opening = indexedDB.open('compose-guard');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => resolve(opening.result);
  const database = await promise;
  // In one transaction: a page may be writing meanwhile.
  const reading = database.transaction(TABLES);
  const rows = TABLES.map(async (name) => {
    const read = Promise.withResolvers<unknown[]>();
    const all = reading.objectStore(name).getAll();
    all.onsuccess = () => read.resolve(all.result);
    all.onerror = () => read.reject(all.error);
    return [name, await read.promise];
  });
  const tables = Object.fromEntries(await Promise.all(rows));
  database.close();
  return { ...tables, settings: (await browser.storage.local.get('settings')).settings ?? {} };
}
