import { addDays, type Day } from '@/utils/availability/day';
import { database } from '@/utils/extension/database';
import { readSettings } from '@/utils/extension/settings-store';
import { isWholeCount } from '@/utils/extension/whole-rows';

/** More rows are never kept: about 100 MB. */
const MOST_IN_ALL = 200_000;
/** So many rows are deleted at once, so that whoever writes in between need not wait. */
const BATCH = 500;
/** Before the first of all days: what has no day is left as it is. */
const FIRST_DAY = ['0'];

/** The first day that is kept so that there are no more than `most` rows; `null` where all are. */
async function firstOfNewest(most: number): Promise<Day | null> {
  if ((await database.log.count()) <= most) return null;
  const counts = (await database.logCounts.orderBy('[day+place]').toArray()).filter(isWholeCount);
  let sum = 0;
  const last = counts.findLast(({ count }) => {
    sum += count;
    return sum > most;
  });
  return last ? addDays(last.day, 1) : null;
}

async function deleteBefore(first: Day, batch: number): Promise<void> {
  // Rows without counts are not shown: what is left when the worker dies goes the next time.
  await database.logCounts.where('[day+place]').between(FIRST_DAY, [first]).delete();
  const old = () =>
    database.log.where('[day+place+order+id]').between(FIRST_DAY, [first]).limit(batch);
  for (let ids = await old().primaryKeys(); ids.length > 0; ids = await old().primaryKeys())
    await database.log.bulkDelete(ids);
}

/**
 * Deletes what is older than the person wants, unless `spareOld`, and the oldest days where there is too
 * much.
 */
export async function sweepLog(
  today: Day,
  { most = MOST_IN_ALL, batch = BATCH, spareOld = false } = {},
): Promise<void> {
  const { logDays } = await readSettings();
  const first = spareOld ? null : addDays(today, 1 - logDays);
  const newest = await firstOfNewest(most);
  // Today stays, however much it is.
  const crowded = newest !== null && newest > today ? today : newest;
  const [limit] = [first, crowded]
    .filter((day) => day !== null)
    .sort()
    .reverse();
  if (limit !== undefined) await deleteBefore(limit, batch);
}
