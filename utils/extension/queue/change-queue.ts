import { changedEntry, type QueueChange, queued } from '@/utils/drafts/queue-change';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { database } from '@/utils/extension/database';
import { isWholePost } from '@/utils/extension/whole-rows';
import { unwatched } from '@/utils/plan/work';
import { planPostReminders } from './post-alarm';
import { rowOf } from './queue-row';
import { readEntry } from './read-queue';

/** So many are written at once: few enough to hear in between that nobody wants them any more. */
const AT_ONCE = 200;

async function written<T>(work: () => Promise<T>): Promise<T> {
  const done = await database.transaction('rw', database.queue, work);
  await planPostReminders();
  return done;
}

/**
 * Queues those of `entries` whose source is not in the queue yet, and gives them back; `now` in milliseconds.
 * When `signal` ends it before all is written, nothing is.
 */
export const addToQueue = (
  entries: readonly QueueEntry[],
  now: number,
  signal = unwatched().signal,
): Promise<readonly QueueEntry[]> =>
  written(async () => {
    const sources = entries.flatMap(({ source }) => source ?? []);
    const known = new Set(
      await database.queue.where('source').anyOf(sources).filter(isWholePost).keys(),
    );
    const fresh = entries.filter(({ source }) => {
      if (source === null) return true;
      const isFresh = !known.has(source);
      known.add(source);
      return isFresh;
    });
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      signal.throwIfAborted();
      const some = fresh.slice(from, from + AT_ONCE);
      await database.queue.bulkAdd(some.map((entry) => rowOf(queued(entry, now))));
    }
    signal.throwIfAborted();
    return fresh;
  });

/** Changes the queued post `id`; false when it is gone. `now` in milliseconds. */
export const changeQueued = (id: string, change: QueueChange, now: number): Promise<boolean> =>
  written(async () => {
    const entry = await readEntry(id);
    if (!entry) return false;
    await database.queue.put(rowOf(changedEntry(entry, change, now)));
    return true;
  });

/** Deletes the queued post `id` and gives it back, so that it can be restored; `null` when there was none. */
export const deleteQueued = (id: string): Promise<QueueEntry | null> =>
  written(async () => {
    const entry = await database.queue.get(id);
    await database.queue.delete(id);
    return entry ?? null;
  });

/** Brings a deleted post back as it was; `now` in milliseconds. */
export const restoreQueued = (entry: QueueEntry, now: number): Promise<void> =>
  written(async () => {
    await database.queue.put(rowOf(queued(entry, now)));
  });
