import { firstDay, firstDayOf, lastDay } from './dated';
import { type Day, daysBetween } from './day';
import type { Dated } from './fields';
import type { Lifecycle, Statement } from './schema';
import type { Span } from './span-schema';
import type { Status } from './vocabulary';

/** What has spans and was checked: a statement, or a product's lifecycle. */
export type Timed = Pick<Statement | Lifecycle, 'spans' | 'lastChecked' | 'staleAfterDays'>;

/** A change that is known to come: what to, when, and how many days are left until it can happen. */
export interface Announcement {
  readonly status: Status;
  readonly since: Dated;
  /** Days until the earliest possible day; 0 while the month or year it falls into is running. */
  readonly daysLeft: number;
}

/** What a statement says on one day. */
export interface StatusOnDay {
  readonly status: Status;
  /** The span that holds, also when its `works` is too old to be trusted. */
  readonly span: Span | null;
  readonly announcement: Announcement | null;
  /** Set when `status` is `unknown` only because nobody has checked for too long. */
  readonly lastKnown: Status | null;
}

/** A span has certainly begun when the last day its `since` can mean has come. */
const hasBegun = (span: Span, day: Day) => span.since === null || lastDay(span.since) <= day;

// A span of which no source says when it ended is over: on no day is it known to hold.
const hasEnded = ({ until }: Span, day: Day) =>
  until === 'unknown' || (until !== null && firstDay(until) <= day);

const startOf = (span: Span) => (span.since === null ? '' : lastDay(span.since));

function isKnownBy(span: Span, day: Day): boolean {
  return span.announced === null || firstDay(span.announced) <= day;
}

function nextChange(spans: readonly Span[], day: Day): Announcement | null {
  const ahead = spans
    .filter((span) => !hasBegun(span, day) && isKnownBy(span, day))
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const span = ahead[0];
  if (!span?.since) return null;
  const daysLeft = Math.max(0, daysBetween(day, firstDay(span.since)));
  return { status: span.status, since: span.since, daysLeft };
}

/** Which posts or messages are meant: all its spans speak of the same. */
export const contentsOf = ({ spans }: Pick<Timed, 'spans'>): Span['scope']['contents'] =>
  spans[0]?.scope.contents ?? ['any'];

/** Whether what was seen on `lastChecked` is too old to be trusted on `day`. */
export const isStale = ({ lastChecked, staleAfterDays }: Omit<Timed, 'spans'>, day: Day): boolean =>
  daysBetween(firstDayOf(lastChecked), day) > staleAfterDays;

/**
 * The status on `day`. A date exact to a month or year counts as reached on its last day: until
 * then the change is announced. A `works` checked more than `staleAfterDays` ago is `unknown`.
 */
export function statusOn(timed: Timed, day: Day): StatusOnDay {
  const { spans } = timed;
  const holding = spans
    .filter((span) => hasBegun(span, day))
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  const latest = holding[0] ?? null;
  const span = latest && !endedWithoutFollower(latest, spans, day) ? latest : null;
  const announcement = nextChange(spans, day);
  if (span === null) return { status: 'unknown', span, announcement, lastKnown: null };

  if (span.status === 'works' && isStale(timed, day))
    return { status: 'unknown', span, announcement, lastKnown: 'works' };
  return { status: span.status, span, announcement, lastKnown: null };
}

/**
 * An ended span still holds while the change that ends it falls into a running month or year: the
 * follower has not certainly begun, so its predecessor is the last thing known.
 */
function endedWithoutFollower(span: Span, spans: readonly Span[], day: Day): boolean {
  if (!hasEnded(span, day)) return false;
  return !spans.some(
    (other) => other.since !== null && !hasBegun(other, day) && firstDay(other.since) <= day,
  );
}
