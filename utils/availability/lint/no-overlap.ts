import type { Problem } from '@/utils/availability/parse';
import type { Platform } from '@/utils/availability/schema';
import { entriesIn, type SpanEntry, spansIn } from './entries';
import type { LintRule } from './rule';
import { overlapInTime, scopesMeet, sharedActions } from './span-overlap';

function overlap(a: SpanEntry, b: SpanEntry): Problem[] {
  const actions = sharedActions(a.entry.known, b.entry.known);
  if (actions === null || !scopesMeet(a.span.scope, b.span.scope)) return [];
  if (!overlapInTime(a.span, b.span)) return [];
  const what = actions.length > 0 ? ` for ${actions.join(', ')}` : '';
  const message = `overlaps ${a.path}${what} in the same scope: end one with "until", or narrow its scope`;
  return [{ file: b.entry.file, path: b.path, message }];
}

function overlapsIn(platform: Platform): Problem[] {
  const spans = entriesIn(platform).flatMap(spansIn);
  return spans.flatMap((later, i) =>
    spans.slice(0, i).flatMap((earlier) => overlap(earlier, later)),
  );
}

/** On no day does a platform say two things of the same network, action and scope. */
export const noOverlap: LintRule = {
  id: 'no-overlap',
  check: ({ list }) => list.platforms.flatMap(overlapsIn),
};
