import * as v from 'valibot';
import { isDone, openRaw, resultOf } from './raw-database';

const PREFIX = 'compose-guard-backup:';
/** What the backup itself is: there only once all has been copied. */
const ABOUT = '$backup';
/** So many rows are copied at once. */
const AT_ONCE = 200;
/** A backup is kept so long, in milliseconds. */
const KEPT_MS = 30 * 24 * 3_600_000;

const AboutSchema = v.object({ at: v.number(), version: v.number() });

/** A copy of all that was kept, made before a newer version of the extension changed its shape. */
export interface Backup {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  /** The version of the shape in which it was kept: 3 for what the third shape held. */
  readonly version: number;
}

/** What a backup holds: the rows of each table as they were. */
export interface BackupContent extends Backup {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

async function namesOfBackups(): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? name : []));
}

const storesOf = ({ objectStoreNames }: IDBDatabase) =>
  [...objectStoreNames].filter((name) => name !== ABOUT);

/** Calls `work` with an open backup and what it is; `null` where it was never completed. */
async function withBackup<T>(
  name: string,
  work: (database: IDBDatabase, about: Backup) => Promise<T>,
): Promise<T | null> {
  const database = await openRaw(name);
  try {
    if (!database?.objectStoreNames.contains(ABOUT)) return null;
    const kept = await resultOf(database.transaction(ABOUT).objectStore(ABOUT).get(ABOUT));
    const about = v.safeParse(AboutSchema, kept);
    return about.success ? await work(database, about.output) : null;
  } finally {
    database?.close();
  }
}

async function ofAll<T>(work: (database: IDBDatabase, about: Backup) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (const name of await namesOfBackups()) {
    const one = await withBackup(name, work);
    if (one !== null) found.push(one);
  }
  return found;
}

const newestFirst = (a: Backup, b: Backup) => b.at - a.at;

/** The backups there are, newest first: one at most, unless a newer one is just being made. */
export const listBackups = async (): Promise<readonly Backup[]> =>
  (await ofAll(async (_, { at, version }) => ({ at, version }))).sort(newestFirst);

/** All that the newest backup holds; `null` where there is none. It may be large. */
export async function readBackup(): Promise<BackupContent | null> {
  const [newest] = await listBackups();
  const all = await ofAll(async (database, { at, version }) => {
    if (at !== newest?.at) return null;
    const tables: Record<string, readonly unknown[]> = {};
    for (const name of storesOf(database))
      tables[name] = await resultOf(database.transaction(name).objectStore(name).getAll());
    return { at, tables, version };
  });
  return all.find((each) => each !== null) ?? null;
}

async function copyRows(from: IDBDatabase, to: IDBDatabase, name: string): Promise<void> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const store = from.transaction(name).objectStore(name);
    const [keys, rows] = await Promise.all([
      resultOf(store.getAllKeys(after, AT_ONCE)),
      resultOf(store.getAll(after, AT_ONCE)),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    const writing = to.transaction(name, 'readwrite', { durability: 'strict' });
    const done = isDone(writing);
    for (const [at, row] of rows.entries())
      writing.objectStore(name).put(row, ...(store.keyPath === null ? [keys[at]] : []));
    await done;
    after = IDBKeyRange.lowerBound(last, true);
  }
}

/** Makes the same tables, without the ways to look something up in them. */
function makeStores(from: IDBDatabase, to: IDBDatabase): void {
  const names = storesOf(from);
  const reading = names.length > 0 ? from.transaction(names) : null;
  for (const name of names)
    to.createObjectStore(name, { keyPath: reading?.objectStore(name).keyPath ?? null });
  to.createObjectStore(ABOUT);
}

const remove = (name: string) => resultOf(indexedDB.deleteDatabase(name));

/**
 * Copies all of `from` into a database of its own, on the disk before this is over, in the place of any
 * backup before it. Fails where there is no room for it; then the backup before it stays. `now` in
 * milliseconds since 1970.
 */
export async function backUp(from: IDBDatabase, now: number): Promise<void> {
  const version = Math.floor(from.version / 10);
  const name = `${PREFIX}${version}:${now}`;
  const others = await namesOfBackups();
  const to = await openRaw(name, (database) => makeStores(from, database));
  if (!to) throw new Error('no backup was made');
  try {
    for (const each of storesOf(from)) await copyRows(from, to, each);
    const writing = to.transaction(ABOUT, 'readwrite', { durability: 'strict' });
    const done = isDone(writing);
    writing.objectStore(ABOUT).put({ at: now, version } satisfies Backup, ABOUT);
    await done;
  } catch (error) {
    to.close();
    await remove(name);
    throw error;
  }
  to.close();
  for (const other of others) if (other !== name) await remove(other);
}

/** Deletes backups that are older than thirty days, or were never completed; `now` in milliseconds since 1970. */
export async function sweepBackups(now: number): Promise<void> {
  for (const name of await namesOfBackups()) {
    const madeAt = Number(name.split(':').at(-1));
    const isComplete = await withBackup(name, async () => true);
    // One that is not complete may just be in the making.
    if (now - madeAt > (isComplete ? KEPT_MS : KEPT_MS / 30)) await remove(name);
  }
}

/** Empties these tables of all backups: what a person deletes for good is not to be found there. */
export async function emptyInBackups(tables: readonly string[]): Promise<void> {
  await ofAll(async (database) => {
    const names = storesOf(database).filter((name) => tables.includes(name));
    if (names.length === 0) return;
    const writing = database.transaction(names, 'readwrite', { durability: 'strict' });
    const done = isDone(writing);
    for (const name of names) writing.objectStore(name).clear();
    await done;
  });
}
