import type { QueueEntry } from '@/utils/drafts/queue-entry';

/** A queued post as the database holds it. */
export interface QueueRow extends QueueEntry {
  /** When the browser has to remind of it, in milliseconds; `null`, and in no index, where it has not. */
  readonly dueAt: number | null;
}

/** The row of `entry`: every write goes through here. */
export const rowOf = (entry: QueueEntry): QueueRow => ({
  ...entry,
  dueAt: entry.postedAt === null && entry.remindedAt === null ? entry.at : null,
});
