import type { ListFiles } from '@/utils/availability/parse';
import { database } from '@/utils/extension/database';

/** The last good content of one file of the list; `undefined` when there is none. */
export async function goodFile(name: string): Promise<unknown> {
  return (await database.listFiles.get(name))?.content;
}

/** The last good content of every file of the list. */
export async function goodFiles(): Promise<ListFiles> {
  const kept = await database.listFiles.toArray();
  return Object.fromEntries(kept.map(({ name, content }) => [name, content]));
}

/** Keeps good files, and of those kept before only the ones in `alsoKeep`. */
export async function keepGoodFiles(files: ListFiles, alsoKeep: readonly string[]): Promise<void> {
  await database.transaction('rw', database.listFiles, async () => {
    const names = new Set([...Object.keys(files), ...alsoKeep]);
    await database.listFiles.filter(({ name }) => !names.has(name)).delete();
    await database.listFiles.bulkPut(
      Object.entries(files).map(([name, content]) => ({ name, content })),
    );
  });
}
