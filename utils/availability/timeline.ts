import { firstDay, lastDay } from './dated';
import { type Day, daysBetween } from './day';
import type { Dated, Span, Statement } from './schema';
import type { Status } from './vocabulary';

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

const hasEnded = (span: Span, day: Day) => span.until !== null && firstDay(span.until) <= day;

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

/**
 * The status of `statement` on `day`. A date exact to a month or year counts as reached on its last
 * day: until then the change is announced. A `works` checked more than `staleAfterDays` ago is
 * `unknown`.
 */
export function statusOn(statement: Statement, day: Day): StatusOnDay {
  const holding = statement.spans
    .filter((span) => hasBegun(span, day))
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  const latest = holding[0] ?? null;
  const span = latest && !endedWithoutFollower(latest, statement.spans, day) ? latest : null;
  const announcement = nextChange(statement.spans, day);
  if (span === null) return { status: 'unknown', span, announcement, lastKnown: null };

  const age = daysBetween(statement.lastChecked as Day, day);
  if (span.status === 'works' && age > statement.staleAfterDays)
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
