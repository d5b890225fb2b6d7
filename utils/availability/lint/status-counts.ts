import type { Day } from '@/utils/availability/day';
import type { Platform } from '@/utils/availability/schema';
import { statusOn } from '@/utils/availability/timeline';
import type { Status } from '@/utils/availability/vocabulary';

/** How many statements say each status, every action of a statement counted. */
export type StatusCounts = Readonly<Record<Status, number>>;

const noStatuses: StatusCounts = {
  works: 0,
  limited: 0,
  paid: 0,
  'closed-to-new': 0,
  removed: 0,
  'not-offered': 0,
  unknown: 0,
};

/** What the statements of `platforms` say on `day`. */
export const countStatuses = (platforms: readonly Platform[], day: Day): StatusCounts =>
  tally(
    noStatuses,
    platforms.flatMap(({ statements }) =>
      statements.flatMap((statement) => {
        const { status } = statusOn(statement, day);
        return statement.actions.map(() => status);
      }),
    ),
  );

/** `none` with one more for every time that a word is in `words`. */
export function tally<Word extends string>(
  none: Readonly<Record<Word, number>>,
  words: readonly Word[],
): Readonly<Record<Word, number>> {
  const counts: Record<Word, number> = { ...none };
  for (const word of words) counts[word] += 1;
  return counts;
}
