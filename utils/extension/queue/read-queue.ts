import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { database } from '@/utils/extension/database';

/** All queued posts, in no order. */
export const readQueue = (): Promise<readonly QueueEntry[]> => database.queue.toArray();

/** The queued post `id`, if it is still there. */
export const readEntry = (id: string): Promise<QueueEntry | undefined> => database.queue.get(id);

/** The queued post that comes from `source`, if there is one. */
export const entryFrom = (source: string): Promise<QueueEntry | undefined> =>
  database.queue.where('source').equals(source).first();

/** Where all queued posts come from, but for those that were typed. */
export const queueSources = async (): Promise<readonly string[]> =>
  (await database.queue.orderBy('source').uniqueKeys()).map(String);
