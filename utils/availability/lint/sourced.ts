import type { Problem } from '@/utils/availability/parse';
import type { Scope, Span } from '@/utils/availability/span-schema';
import type { Status } from '@/utils/availability/vocabulary';
import { type SpanEntry, spansOf } from './entries';
import type { LintRule } from './rule';

const needSources: ReadonlySet<Status> = new Set(['removed', 'limited', 'paid', 'closed-to-new']);

/** A status that nobody may claim without a source. */
export const needsSource = ({ status }: Span): boolean => needSources.has(status);

function withoutSource({ entry, span }: SpanEntry): Problem[] {
  if (!needsSource(span) || entry.known.evidence.length > 0) return [];
  const message = `"${span.status}" has no evidence: name a source, or say "unknown"`;
  return [{ file: entry.file, path: `${entry.path}.evidence`, message }];
}

/** The problem of a `since` that no source of the statement gives. */
export function withoutDate({ entry, path, span }: SpanEntry): Problem[] {
  if (span.since === null || entry.known.evidence.length === 0) return [];
  if (entry.evidence.some(({ supports }) => supports.includes('date'))) return [];
  const message = `no evidence supports "date" for ${span.since.value}: name one that does, or write "since": null`;
  return [{ file: entry.file, path: `${path}.since`, message }];
}

const isDefault = ({ accounts, clients, contents, customers, ownKey, plans }: Scope) =>
  `${accounts}|${clients}|${contents}|${plans}` === 'any|web|any|any' &&
  customers === 'all' &&
  !ownKey;

function withoutLimit({ entry, path, span }: SpanEntry): Problem[] {
  const { linkFactor, prices, quotas, reason, scope, status } = span;
  if (status !== 'limited' || linkFactor !== null || reason !== null) return [];
  if (prices.length > 0 || quotas.length > 0 || !isDefault(scope)) return [];
  const message = '"limited" does not say how: add quotas, prices, linkFactor, reason or scope';
  return [{ file: entry.file, path, message }];
}

/** What is lost or restricted names a source, and a source for its date; a limit says what it is. */
export const sourced: LintRule = {
  id: 'sourced',
  check: ({ list }) =>
    spansOf(list).flatMap((entry) => [
      ...withoutSource(entry),
      ...(needsSource(entry.span) ? withoutDate(entry) : []),
      ...withoutLimit(entry),
    ]),
};
