import type { Day } from '@/utils/availability/day';
import type { Problem } from '@/utils/availability/parse';
import type { Lifecycle, Statement } from '@/utils/availability/schema';
import { isStale } from '@/utils/availability/timeline';
import { type Entry, entriesOf, holdsOn } from './entries';
import { type LintRule, listDay } from './rule';

/** Whether something is said to work on `day` that nobody has checked for too long. */
export const worksUnchecked = (known: Statement | Lifecycle, day: Day): boolean =>
  isStale(known, day) && known.spans.some((span) => span.status === 'works' && holdsOn(span, day));

function wrongAge({ file, path, known }: Entry, day: Day): Problem[] {
  const isOld = worksUnchecked(known, day);
  if (isOld === known.stale) return [];
  const { lastChecked, staleAfterDays } = known;
  return isOld
    ? [
        {
          file,
          path: `${path}.lastChecked`,
          message: `"works" was last checked ${lastChecked}, more than ${staleAfterDays} days before ${day}: check it again, or say so with "stale": true`,
        },
      ]
    : [
        {
          file,
          path: `${path}.stale`,
          message: `no "works" here is older than ${staleAfterDays} days on ${day}: remove "stale"`,
        },
      ];
}

/** A `works` was checked within its time, or is said to be stale. */
export const checked: LintRule = {
  id: 'checked',
  check: (source) => {
    const day = listDay(source);
    return day === null ? [] : entriesOf(source.list).flatMap((entry) => wrongAge(entry, day));
  },
};
