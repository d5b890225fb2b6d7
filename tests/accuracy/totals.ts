import type { Traits } from './pages.ts';
import { isRightThroughout, type Visit } from './visit.ts';

/** Sums over several pages; subjects and hides are counted anew at every stage. */
export interface Totals {
  readonly pages: number;
  readonly right: number;
  readonly subjects: number;
  readonly found: number;
  readonly falseHides: number;
  readonly wrongActions: number;
  /** Subjects that were to be seen before they were guarded, and in how many frames at most. */
  readonly seen: number;
  readonly longest: number;
  readonly errors: number;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** What several pages come to. */
export function totalsOf(visits: readonly Visit[]): Totals {
  const judgements = visits.flatMap(({ stages }) => Object.values(stages));
  const frames = visits.flatMap((each) => Object.values(each.frames).flat());
  return {
    pages: visits.length,
    right: visits.filter(isRightThroughout).length,
    subjects: sum(judgements.map(({ subjects }) => subjects)),
    found: sum(judgements.map(({ subjects, missed }) => subjects - missed.length)),
    falseHides: sum(judgements.map(({ falseHides }) => falseHides.length)),
    wrongActions: judgements.filter(({ actions }) => actions?.right === false).length,
    seen: frames.filter((count) => count > 0).length,
    longest: Math.max(0, ...frames),
    errors: sum(visits.map(({ errors }) => errors.length)),
  };
}

/** The same for all pages that have something in common. */
export const totalsBy = (visits: readonly Visit[], trait: keyof Traits | 'kind') =>
  Object.fromEntries(
    [...Map.groupBy(visits, ({ page }) => page[trait])].map(([value, same]) => [
      value,
      totalsOf(same),
    ]),
  );
