import type { QueueEntry } from './queue-entry';

/** What a person may change of a queued post. */
export type QueueChange = Partial<
  Pick<QueueEntry, 'account' | 'at' | 'network' | 'postedAt' | 'text'>
>;

/** A post as it is queued at `now`: of a time that has passed nobody is reminded any more. */
export const queued = (entry: QueueEntry, now: number): QueueEntry =>
  entry.at !== null && entry.at <= now && entry.remindedAt === null
    ? { ...entry, remindedAt: now }
    : entry;

/** `entry` as a person changed it at `now`, in milliseconds; another time brings another reminder. */
export function changedEntry(entry: QueueEntry, change: QueueChange, now: number): QueueEntry {
  const next = { ...entry, ...change };
  return queued(next.at === entry.at ? next : { ...next, remindedAt: null }, now);
}
