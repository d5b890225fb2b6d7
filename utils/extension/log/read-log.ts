import Dexie from 'dexie';
import { database, watchDatabase } from '@/utils/extension/database';
import { isWholeCount, isWholeLine } from '@/utils/extension/whole-rows';
import type { LogGroup } from '@/utils/plan/record/groups';
import type { LogCount, LogRow } from '@/utils/plan/record/row';

/** So many rows are read at once: few enough to stay far below 50 ms. */
const AT_ONCE = 500;

/** Tells all counts of the log, now and at each change; gives back its undo. */
export const watchCounts = (
  listener: (counts: LogCount[]) => void,
  onFail: (error: unknown) => void,
): (() => void) =>
  watchDatabase(
    async () => (await database.logCounts.toArray()).filter(isWholeCount),
    listener,
    onFail,
  );

/** The rows of `groups` that `matches` takes, in the groups' order, newest first, some at a time. */
export async function* readRows(
  groups: readonly Pick<LogGroup, 'day' | 'place'>[],
  matches: (row: LogRow) => boolean,
): AsyncGenerator<readonly LogRow[]> {
  for (const { day, place } of groups) {
    const end = [day, place, Dexie.maxKey];
    let after: readonly unknown[] = [day, place];
    for (;;) {
      const rows: LogRow[] = await database.log
        .where('[day+place+order+id]')
        .between([...after], end, false)
        .limit(AT_ONCE)
        .toArray();
      yield rows.filter((row) => isWholeLine(row) && matches(row));
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) break;
      after = [day, place, last.order, last.id];
    }
  }
}
