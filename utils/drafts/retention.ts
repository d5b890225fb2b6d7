/** What decides how long a draft is kept; times in milliseconds since 1970. */
export interface Kept {
  readonly id: string;
  readonly host: string;
  readonly updatedAt: number;
  readonly leavesAt: number | null;
}

/** How much is kept: days since the last change, and drafts of one host and in all. */
export interface Limits {
  readonly days: number;
  readonly perHost: number;
  readonly inAll: number;
}

/** More than this many times a limit is never kept: then new drafts are refused, not old ones deleted. */
export const HARD_FACTOR = 2;
const DAY_MS = 86_400_000;
/** Deletion is announced so long before, in milliseconds. */
export const NOTICE_MS = 2 * DAY_MS;

/** What is to be done with the drafts: which are told to leave and when, which stay after all, which go. */
export interface Sweep {
  readonly announce: readonly { readonly id: string; readonly leavesAt: number }[];
  readonly spare: readonly string[];
  readonly remove: readonly string[];
}

/** The ids beyond the limits of count: the oldest of each host, and the oldest of all. */
function beyondCount(newestFirst: readonly Kept[], { inAll, perHost }: Limits): Set<string> {
  const counts = new Map<string, number>();
  const beyond = newestFirst.filter(({ host }, place) => {
    const count = (counts.get(host) ?? 0) + 1;
    counts.set(host, count);
    return count > perHost || place >= inAll;
  });
  return new Set(beyond.map(({ id }) => id));
}

/** A browser that was away for longer has shown no announcement meanwhile. */
const AWAY_MS = DAY_MS;
/** So long after its announced end a draft goes, however seldom the browser runs. */
const LATEST_MS = 30 * DAY_MS;

/** A browser is seldom away for longer: then the clock itself may have been set. */
const LEAP_MS = 30 * DAY_MS;

/** Whether a clock that said `before` and now says `now`, in milliseconds, was set meanwhile as far as one can tell. */
export const hasLeapt = (before: number, now: number): boolean =>
  now - before > LEAP_MS || before - now > AWAY_MS;

/** When it is decided, and when that was done before; times in milliseconds since 1970. */
export interface SweepTimes {
  readonly now: number;
  readonly before: number | null;
}

/**
 * Decides by `limits` as of `now`; nothing goes that has not been announced for two days, nor right
 * after a time in which the browser did not run and nobody could see the announcement. Where the clock
 * has leapt nothing goes at all: what it takes for old is announced as if it were new.
 */
export function sweep(drafts: readonly Kept[], limits: Limits, { before, now }: SweepTimes): Sweep {
  const wasAway = before === null || now - before > AWAY_MS;
  const isNewTime = before !== null && hasLeapt(before, now);
  const whole = limits.days * DAY_MS;
  const soonest = now + (isNewTime ? whole : NOTICE_MS);
  const newestFirst = [...drafts].sort((a, b) => b.updatedAt - a.updatedAt);
  const crowded = beyondCount(newestFirst, limits);
  const announce: { id: string; leavesAt: number }[] = [];
  const spare: string[] = [];
  const remove: string[] = [];
  for (const { id, leavesAt, updatedAt } of newestFirst) {
    const endsAt = updatedAt + whole;
    const isLeaving = endsAt - now <= NOTICE_MS || crowded.has(id);
    if (!isLeaving) {
      if (leavesAt !== null) spare.push(id);
    } else if (
      leavesAt === null ||
      (isNewTime && leavesAt <= now) ||
      leavesAt > now + LEAP_MS + whole
    ) {
      announce.push({ id, leavesAt: crowded.has(id) ? soonest : Math.max(endsAt, soonest) });
    } else if (leavesAt > now) continue;
    else if (wasAway && now - leavesAt < LATEST_MS) announce.push({ id, leavesAt: now + AWAY_MS });
    else remove.push(id);
  }
  return { announce, spare, remove };
}
