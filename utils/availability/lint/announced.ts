import type { Problem } from '@/utils/availability/parse';
import { isAhead, type SpanEntry, spansOf } from './entries';
import { type LintRule, listDay } from './rule';
import { needsSource, withoutDate } from './sourced';

function withoutPresent({ entry, path, span }: SpanEntry): Problem[] {
  const earlier = entry.known.spans.slice(0, entry.known.spans.indexOf(span));
  const value = span.since?.value;
  const holdsUntilThen = earlier.some(
    ({ until }) => until === null || (until !== 'unknown' && until.value === value),
  );
  if (holdsUntilThen) return [];
  const message = `${value} lies ahead, and no span says what holds until then: put one before it with "until" ${value}`;
  return [{ file: entry.file, path: `${path}.since`, message }];
}

function unsourced(place: SpanEntry): Problem[] {
  const { entry, span } = place;
  if (needsSource(span) || entry.known.evidence.length > 0) return withoutDate(place);
  const message = `"${span.status}" from ${span.since?.value} has no evidence: name the source that announces it`;
  return [{ file: entry.file, path: `${entry.path}.evidence`, message }];
}

/** A change that lies ahead says what holds until then, and who gives its date. */
export const announced: LintRule = {
  id: 'announced',
  check: (source) => {
    const day = listDay(source);
    if (day === null) return [];
    return spansOf(source.list)
      .filter(({ span }) => isAhead(span, day))
      .flatMap((place) => [...withoutPresent(place), ...unsourced(place)]);
  },
};
