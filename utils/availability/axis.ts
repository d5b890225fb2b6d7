import { firstDay, firstDayOf, lastDay } from './dated';
import { addDays, type Day, daysBetween } from './day';
import type { Span } from './span-schema';
import { isStale, type Timed } from './timeline';
import type { Status } from './vocabulary';

/** A span as a piece of a time axis; places are shares of its length, 0 to 1. */
export interface AxisBar {
  readonly status: Status;
  readonly from: number;
  readonly to: number;
  /** Where it began is not known. */
  readonly openStart: boolean;
  /** No source says that, or when, it ended. */
  readonly openEnd: boolean;
  /** It lies ahead. */
  readonly ahead: boolean;
}

/** The time that a drawing shows: from a first of January to another. */
export interface Axis {
  readonly first: Day;
  readonly last: Day;
  readonly today: number;
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

const MOST_LABELS = 8;

const datesOf = ({ since, until, announced }: Span): Day[] => [
  ...(since ? [firstDay(since)] : []),
  ...(until && until !== 'unknown' ? [firstDay(until)] : []),
  ...(announced ? [firstDay(announced)] : []),
];

const share = ({ first, last }: Pick<Axis, 'first' | 'last'>, day: Day) =>
  Math.min(1, Math.max(0, daysBetween(first, day) / daysBetween(first, last)));

/** The axis on which all of `timed` finds its place, with a year on either side of what is dated. */
export function axisOf(timed: readonly Timed[], today: Day): Axis {
  const dated = timed.flatMap(({ spans }) => spans).flatMap(datesOf);
  const all = [...dated, today].sort();
  const yearOf = (day: Day | undefined) => Number((day ?? today).slice(0, 4));
  const [from, to] = [yearOf(all[0]) - 1, yearOf(all.at(-1)) + 1];
  const range = { first: `${from}-01-01` as Day, last: `${to}-01-01` as Day };
  const step = Math.ceil((to - from) / MOST_LABELS);
  const years = Array.from({ length: to - from }, (_, index) => from + index)
    .filter((year) => (year - from) % step === 0)
    .map((year) => ({ year, at: share(range, `${year}-01-01` as Day) }));
  return { ...range, today: share(range, today), years };
}

/**
 * The spans of `timed` as pieces of `axis`. What has no end reaches today, a change ahead the end of
 * the axis. Where a `works` grew too old, or a span ended on a day nobody knows, the rest is unknown.
 */
export function barsOf(timed: Timed, axis: Axis, today: Day): AxisBar[] {
  return timed.spans.flatMap((span): AxisBar[] => {
    const { begin, end, known } = stretchOf(span, timed, axis, today);
    const isAhead = span.since !== null && lastDay(span.since) > today;
    const bar = (status: Status, from: Day, to: Day, openStart: boolean, openEnd: boolean) => ({
      status,
      from: share(axis, from),
      to: share(axis, to),
      openStart,
      openEnd,
      ahead: isAhead,
    });
    const openEnd = span.until === null || span.until === 'unknown';
    const own = bar(span.status, begin, known, span.since === null, openEnd);
    return known < end ? [own, bar('unknown', known, end, false, true)] : [own];
  });
}

/** From when to when a span is drawn, and up to when its status is known to have held. */
function stretchOf(span: Span, timed: Timed, axis: Axis, today: Day) {
  const { since, until, status } = span;
  // As everywhere, a date exact to a month or year counts as reached on its last day.
  const begin = since ? lastDay(since) : axis.first;
  if (until !== null && until !== 'unknown') {
    const end = lastDay(until);
    return { begin, end, known: end };
  }
  const next = followerOf(span, timed.spans);
  const end = next ?? (begin > today ? axis.last : today);
  const checked = firstDayOf(timed.lastChecked);
  if (until === 'unknown') return { begin, end, known: earlier(laterOf(begin), end) };
  const isOld = status === 'works' && next === null && isStale(timed, today);
  return { begin, end, known: isOld ? later(checked, begin) : end };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Where the span after an open one begins. */
function followerOf(span: Span, spans: readonly Span[]): Day | null {
  const after = spans
    .flatMap((other) => (other !== span && other.since ? lastDay(other.since) : []))
    .filter((day) => span.since === null || day > lastDay(span.since))
    .sort();
  return after[0] ?? null;
}

// A span that ended on a day nobody knows is drawn as half a year, and unknown after it.
const laterOf = (day: Day): Day => addDays(day, 182);
