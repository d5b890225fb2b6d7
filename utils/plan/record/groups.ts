import type { Day } from '@/utils/availability/day';
import type { LogCount, LogRow } from './row';

/** What happened on one day in one place. */
export interface LogGroup {
  readonly day: Day;
  readonly place: string;
  readonly count: number;
}

const keyOf = ({ day, place }: Pick<LogRow, 'day' | 'place'>) => `${day} ${place}`;

/** Days and places that have rows: the newest day first, on a day in order of their places. */
export function groupsOf(counts: readonly LogCount[]): LogGroup[] {
  const groups = [...Map.groupBy(counts, keyOf).values()].flatMap((same): LogGroup[] => {
    const [first] = same;
    if (!first) return [];
    const count = same.reduce((sum, each) => sum + each.count, 0);
    return [{ day: first.day, place: first.place, count }];
  });
  return groups.sort(
    (a, b) => Number(a.day < b.day) - Number(a.day > b.day) || (a.place < b.place ? -1 : 1),
  );
}

/** Rows of one group that follow each other; `continues` where the rows before them are of it as well. */
export interface Stretch {
  readonly day: Day;
  readonly place: string;
  readonly rows: readonly LogRow[];
  readonly continues: boolean;
}

/** Takes rows that are in the order of their groups apart; `before` is the row before them. */
export function stretchesOf(rows: readonly LogRow[], before: LogRow | undefined): Stretch[] {
  return [...Map.groupBy(rows, keyOf)].flatMap(([key, same]): Stretch[] => {
    const [first] = same;
    if (!first) return [];
    const continues = before !== undefined && keyOf(before) === key;
    return [{ day: first.day, place: first.place, rows: same, continues }];
  });
}
