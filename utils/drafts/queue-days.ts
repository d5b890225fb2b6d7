import { dayOf } from './csv/times';
import type { QueueEntry } from './queue-entry';

/** Posts that stand under one heading. */
export interface QueueGroup {
  readonly kind: 'overdue' | 'today' | 'tomorrow' | 'later' | 'no-time';
  /** The day of `today`, `tomorrow` and `later`, `YYYY-MM-DD` in the time zone of this computer. */
  readonly day: string | null;
  readonly entries: readonly QueueEntry[];
}

function tomorrowOf(now: number): string {
  const date = new Date(now);
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime());
}

const byTime = (a: QueueEntry, b: QueueEntry) =>
  (a.at ?? 0) - (b.at ?? 0) || a.createdAt - b.createdAt;

/** Posts that are still to be posted as of `now` (milliseconds): what is overdue, then day by day, then those without a time. */
export function groupByDay(entries: readonly QueueEntry[], now: number): QueueGroup[] {
  const today = dayOf(now);
  const tomorrow = tomorrowOf(now);
  const open = entries.filter(({ postedAt }) => postedAt === null).sort(byTime);
  const timed = open.filter(({ at }) => at !== null);
  const overdue = timed.filter(({ at }) => (at ?? 0) < now);
  const ahead = Map.groupBy(
    timed.filter(({ at }) => (at ?? 0) >= now),
    ({ at }) => dayOf(at ?? 0),
  );
  const kindOf = (day: string) =>
    day === today ? 'today' : day === tomorrow ? 'tomorrow' : 'later';
  return [
    { kind: 'overdue', day: null, entries: overdue } as const,
    ...[...ahead].map(([day, same]) => ({ kind: kindOf(day), day, entries: same }) as const),
    { kind: 'no-time', day: null, entries: open.filter(({ at }) => at === null) } as const,
  ].filter((group) => group.entries.length > 0);
}

/** Whether a post became overdue, or the day another, from the time `before` to `now`. */
export const hasMoved = (entries: readonly QueueEntry[], before: number, now: number): boolean =>
  dayOf(before) !== dayOf(now) || entries.some(({ at }) => at !== null && at >= before && at < now);

/** Posts that are marked as posted, the latest first. */
export const postedOf = (entries: readonly QueueEntry[]): QueueEntry[] =>
  entries
    .filter(({ postedAt }) => postedAt !== null)
    .sort((a, b) => (b.postedAt ?? 0) - (a.postedAt ?? 0));
