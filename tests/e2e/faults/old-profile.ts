import { makeDatabase, type OldDatabase } from '../../fixtures/old-databases.ts';

/** A database as it stands in a profile. */
export interface Found {
  readonly name: string;
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

/** What of a page of the extension is used here: both browsers' have it. */
interface OwnPage {
  evaluate: (script: string) => Promise<unknown>;
}

/** Puts a database as an earlier version left it in the place of today's. */
export async function putOld(page: OwnPage, old: OldDatabase): Promise<void> {
  // Both are asked for at once, so that nobody comes between them.
  await page.evaluate(`(() => {
    indexedDB.deleteDatabase('compose-guard');
    return (${makeDatabase})(${JSON.stringify(old)}, 'compose-guard');
  })()`);
}

async function readAll(): Promise<Found[]> {
  const found: Found[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const { promise, resolve, reject } = Promise.withResolvers<Found>();
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    // What has just been deleted is not made anew.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      const names = [...database.objectStoreNames];
      const reading = database.transaction(names);
      const all = names.map((table) => [table, reading.objectStore(table).getAll()] as const);
      reading.oncomplete = () => {
        const tables = Object.fromEntries(all.map(([table, { result }]) => [table, result]));
        resolve({ name, tables, version: database.version });
        database.close();
      };
    };
    const one = await promise.catch(() => null);
    if (one) found.push(one);
  }
  return found;
}

/** All databases of the extension with all that they hold. */
export const databases = (page: OwnPage) =>
  page.evaluate(`(${readAll})()`) as Promise<readonly Found[]>;

/** What was lost on the way from `old` to what is there now: one line for each table or backup. */
export function lost(old: OldDatabase, now: readonly Found[]): string[] {
  const main = now.find(({ name }) => name === 'compose-guard');
  const backups = now.filter(({ name }) => name.startsWith('compose-guard-backup:'));
  const [backup] = backups;
  const keysOf = (rows: readonly object[] | undefined, keyPath: string) =>
    new Set(rows?.map((row) => String((row as Record<string, unknown>)[keyPath])));
  const missing = (where: string, tables: Found['tables'] | undefined) =>
    old.tables.flatMap(({ autoIncrement, keyPath, name, rows }) => {
      const there = keysOf(tables?.[name], keyPath);
      const wanted = autoIncrement
        ? new Set(rows.map((_, at) => String(at + 1)))
        : keysOf(rows, keyPath);
      const gone = [...wanted].filter((key) => !there.has(key));
      // What the list says is taken over anew from each version.
      return gone.length === 0 || (where === 'now' && name === 'listFiles')
        ? []
        : [`${where}: ${gone.length} of ${name}`];
    });
  return [
    ...(main?.version === 40 ? [] : [`the database is of version ${main?.version}`]),
    ...(backups.length === 1 ? [] : [`${backups.length} backups`]),
    ...(backup && 'version' in (backup.tables.$backup?.[0] ?? {}) ? [] : ['no complete backup']),
    ...missing('now', main?.tables),
    ...missing('backup', backup?.tables),
  ];
}
