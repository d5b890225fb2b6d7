import { addDays, type Day, daysBetween } from '@/utils/availability/day';
import { type Happening, happenings, type LogCount } from './row';

export type Tally = Readonly<Record<Happening, number>>;

/** What happened in some days that follow each other. */
export interface Bucket {
  readonly from: Day;
  readonly to: Day;
  readonly tally: Tally;
  readonly total: number;
}

/** What a chart shows, a bar a bucket. */
export interface Chart {
  readonly step: 'day' | 'week';
  readonly buckets: readonly Bucket[];
  /** The highest total, at least 1. */
  readonly top: number;
}

/** Longer periods are shown in weeks. */
const MOST_DAYS = 35;
const MONDAY = 1;

/** How much of each kind there is in `counts`. */
export function tallyOf(counts: readonly LogCount[]): Tally {
  const tally: Record<Happening, number> = {
    hidden: 0,
    warned: 0,
    announced: 0,
    shown: 0,
    rescued: 0,
  };
  for (const { count, kind } of counts) if (kind !== 'cut') tally[kind] += count;
  return tally;
}

/** All that a tally counts. */
export const totalOf = (tally: Tally): number =>
  happenings.reduce((sum, kind) => sum + tally[kind], 0);

const mondayOf = (day: Day) =>
  addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - MONDAY + 7) % 7));

/** The bars for `counts` from one day to another, both included: days, or weeks from Monday on. */
export function chartOf(counts: readonly LogCount[], from: Day, to: Day): Chart {
  const step = daysBetween(from, to) < MOST_DAYS ? 'day' : 'week';
  const length = step === 'day' ? 1 : 7;
  const start = step === 'day' ? from : mondayOf(from);
  const sorted = Map.groupBy(counts, ({ day }) => Math.floor(daysBetween(start, day) / length));
  const size = Math.floor(daysBetween(start, to) / length) + 1;
  const buckets = Array.from({ length: size }, (_, place): Bucket => {
    const first = addDays(start, place * length);
    const last = addDays(first, length - 1);
    const tally = tallyOf(sorted.get(place) ?? []);
    return {
      from: first < from ? from : first,
      to: last > to ? to : last,
      tally,
      total: totalOf(tally),
    };
  });
  return { step, buckets, top: Math.max(1, ...buckets.map(({ total }) => total)) };
}
