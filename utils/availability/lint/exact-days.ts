import { firstDayOf } from '@/utils/availability/dated';
import { daysBetween } from '@/utils/availability/day';
import type { Problem } from '@/utils/availability/parse';
import { type Entry, entriesOf, evidenceOf, type SpanEntry, spansIn } from './entries';
import type { LintRule } from './rule';

const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

// A source gives the date of one change: of several changes it speaks of the nearest.
function spanMeantBy(states: string, spans: readonly SpanEntry[]): SpanEntry | undefined {
  const distance = ({ span }: SpanEntry) =>
    span.since === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(daysBetween(firstDayOf(states), firstDayOf(span.since.value)));
  return spans.toSorted((a, b) => distance(a) - distance(b))[0];
}

function disagreement(entry: Entry, id: string, states: string): Problem[] {
  const dated = spansIn(entry).filter(({ span }) => span.since !== null);
  const meant = spanMeantBy(states, dated);
  const since = meant?.span.since;
  if (!meant || !since || agree(since.value, states)) return [];
  if (since.precision !== 'day' || since.qualifier !== 'exact') return [];
  const message = `evidence "${id}" states ${states}, not ${since.value}: set the qualifier to "about", or correct one of them`;
  return [{ file: entry.file, path: `${meant.path}.since`, message }];
}

/** A day on which the sources of a statement disagree is not called exact. */
export const exactDays: LintRule = {
  id: 'exact-days',
  check: ({ list }) =>
    entriesOf(list).flatMap((entry) =>
      entry.known.evidence.flatMap((id) =>
        evidenceOf(entry.platform, [id]).flatMap(({ states }) =>
          states === undefined ? [] : disagreement(entry, id, states),
        ),
      ),
    ),
};
