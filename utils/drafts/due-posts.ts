import type { QueueEntry } from './queue-entry';

/** Later than this a reminder was missed, in milliseconds: browsers may ring up to a minute late. */
const LATE_MS = 5 * 60_000;

/** Posts to be reminded of: each by itself, and those that are told in one. */
export interface DuePosts {
  readonly alone: readonly QueueEntry[];
  readonly together: readonly QueueEntry[];
}

/** How to tell of `due` posts at `now`, in milliseconds: each at its time, and all that was missed at once. */
export function tellingOf(due: readonly QueueEntry[], now: number): DuePosts {
  const isMissed = ({ at }: QueueEntry) => (at ?? now) < now - LATE_MS;
  const missed = due.filter(isMissed);
  if (missed.length < 2) return { alone: due, together: [] };
  return { alone: due.filter((entry) => !isMissed(entry)), together: missed };
}
