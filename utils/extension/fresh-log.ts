import { browser } from 'wxt/browser';
import { isDone, openRaw, resultOf } from './raw-database';

const NAME = 'compose-guard-spacer';
const DONE_KEY = 'freshLog';
/** Chromium keeps what is written last in a log of four megabytes, for all databases of an extension. */
const ROWS = 80;
/** What is longer it puts into files of their own. */
const BYTES = 60_000;
const TABLE = 'rows';

const isChromium = import.meta.env.BROWSER !== 'firefox';

function fill(database: IDBDatabase): Promise<void> {
  const writing = database.transaction(TABLE, 'readwrite');
  const rows = writing.objectStore(TABLE);
  for (let row = 0; row < ROWS; row++) rows.put(crypto.getRandomValues(new Uint8Array(BYTES)), row);
  return isDone(writing);
}

/**
 * Lets the browser begin a new log, once a session of the browser, by so much that the one before is put
 * away. Chromium that was killed in the middle of a write goes on behind the half record that it left, and
 * deletes all that is kept when it reads that log again. Fails where nothing can be written; the next worker tries again.
 */
export async function beginFreshLog(): Promise<void> {
  if (!isChromium) return;
  const stored = await browser.storage.session.get(DONE_KEY);
  if (stored[DONE_KEY] === true) return;
  const database = await openRaw(NAME, (made) => made.createObjectStore(TABLE));
  if (!database) return;
  try {
    await fill(database);
  } finally {
    database.close();
    await resultOf(indexedDB.deleteDatabase(NAME));
  }
  await browser.storage.session.set({ [DONE_KEY]: true });
}
