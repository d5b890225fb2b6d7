import { firstDay, lastDay } from '@/utils/availability/dated';
import type { Lifecycle, Statement } from '@/utils/availability/schema';
import type { Scope, Span } from '@/utils/availability/span-schema';

/**
 * The actions that both speak of, for the same network; `null` when they speak of different things.
 * Lifecycles speak of the whole product, which is no action.
 */
export function sharedActions(
  a: Statement | Lifecycle,
  b: Statement | Lifecycle,
): readonly string[] | null {
  if (!('actions' in a) || !('actions' in b)) return a === b ? [] : null;
  if (a.network !== b.network) return null;
  const shared = a.actions.filter((action) => b.actions.includes(action));
  return shared.length > 0 ? shared : null;
}

/** Whether two scopes mean somebody alike; a narrower one beside a general one is an exception. */
export const scopesMeet = (a: Scope, b: Scope): boolean =>
  meet(a.accounts, b.accounts) &&
  meet(a.clients, b.clients) &&
  meet(a.contents, b.contents) &&
  meet(a.plans, b.plans) &&
  a.customers === b.customers &&
  a.ownKey === b.ownKey;

const meet = (a: readonly string[], b: readonly string[]) => a.some((word) => b.includes(word));

/** Whether two spans, `a` before `b` in the file, certainly hold at the same time. */
export function overlapInTime(a: Span, b: Span): boolean {
  if (a.until === 'unknown') return beginsInside(a, b);
  if (b.until === 'unknown') return beginsInside(b, a);
  return certainStart(a) < certainEnd(b) && certainStart(b) < certainEnd(a);
}

// Of a span that ended on an unknown day only its first day is certain.
const beginsInside = (inner: Span, outer: Span) =>
  inner.since !== null &&
  certainStart(outer) <= certainStart(inner) &&
  certainStart(inner) < certainEnd(outer);

const certainStart = ({ since }: Span) => (since === null ? '' : lastDay(since));

const certainEnd = ({ until }: Span) => {
  if (until === 'unknown') return '';
  return until === null ? '9999-12-31' : firstDay(until);
};
