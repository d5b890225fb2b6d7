import type { DBCore, Middleware } from 'dexie';

/**
 * Lets transactions that write wait for one another, in all pages of the extension, whatever they write to:
 * each of them also asks for `table`, one that is seldom read. Chromium that was killed while two of them were
 * under way takes the database for damaged when it starts, and deletes it.
 */
export const oneWriter = (table: string): Middleware<DBCore> => ({
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) =>
      core.transaction(
        mode === 'readwrite' ? [...new Set([...tables, table])] : tables,
        mode,
        options,
      ),
  }),
  name: 'one-writer',
  stack: 'dbcore',
});
