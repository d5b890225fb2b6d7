/** How long a person wants to see no notices. */
export const snoozes = ['hour', 'today'] as const;
export type Snooze = (typeof snoozes)[number];

const HOUR_MS = 3_600_000;
/** The longest day, with an hour that comes twice: what would last longer was begun by another clock. */
const LONGEST_MS = 25 * HOUR_MS;

/** When it is over, in milliseconds since 1970: in an hour, or at the end of the day of `now`, where it is. */
export function endOfSnooze(snooze: Snooze, now: Date): number {
  if (snooze === 'hour') return now.getTime() + HOUR_MS;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** The host's snooze if it is not over at `now`, both in milliseconds since 1970. */
export function quietUntil(
  snoozed: Readonly<Record<string, number>>,
  host: string,
  now: number,
): number | null {
  const until = Object.hasOwn(snoozed, host) ? snoozed[host] : undefined;
  return until !== undefined && until > now && until - now <= LONGEST_MS ? until : null;
}
