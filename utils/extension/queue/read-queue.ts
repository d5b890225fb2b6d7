import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { database } from '@/utils/extension/database';
import { isWholePost } from '@/utils/extension/whole-rows';

/** All queued posts that can be read, in no order. */
export const readQueue = async (): Promise<readonly QueueEntry[]> =>
  (await database.queue.toArray()).filter(isWholePost);

/** The queued post `id`, if it is still there. */
export async function readEntry(id: string): Promise<QueueEntry | undefined> {
  const entry = await database.queue.get(id);
  return entry && isWholePost(entry) ? entry : undefined;
}

/** The queued post that comes from `source`, if there is one. */
export const entryFrom = (source: string): Promise<QueueEntry | undefined> =>
  database.queue.where('source').equals(source).filter(isWholePost).first();

/** Where all queued posts come from, but for those that were typed. */
export const queueSources = async (): Promise<readonly string[]> =>
  [...new Set((await readQueue()).flatMap(({ source }) => source ?? []))].sort();
