import type { QueuedPost } from './queued-post';

/** A post in the person's own queue. All times in milliseconds since 1970. */
export interface QueueEntry extends QueuedPost {
  readonly createdAt: number;
  /** When the person marked it as posted. */
  readonly postedAt: number | null;
  /** When the browser reminded of it. */
  readonly remindedAt: number | null;
  /** Where it comes from, so that nothing is queued twice: `draft:<id>`, or what a collected post was told by; `null` where it was typed. */
  readonly source: string | null;
  /** The date as the page of a collected post writes it, where it could not be read; else `null`. */
  readonly dateText: string | null;
}
