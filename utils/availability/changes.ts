import { firstDay, lastDay } from './dated';
import { addDays, type Day } from './day';
import type { Dated } from './fields';
import type { Platform, Statement } from './schema';
import type { Scope, Span } from './span-schema';
import { type Announcement, contentsOf, statusOn, type Timed } from './timeline';
import type { Action, Status } from './vocabulary';

interface Concern {
  readonly platform: Platform;
  /** The statement; `null` when the whole product is meant. */
  readonly statement: string | null;
  readonly network: string | null;
  readonly actions: readonly Action[];
  /** Which posts or messages are meant; `any` for the actions as a whole. */
  readonly contents: Scope['contents'];
}

/** A change on a day of the calendar. */
export interface Change extends Concern {
  /** The day from which it certainly holds. */
  readonly day: Day;
  readonly date: Dated;
  readonly from: Status;
  readonly to: Status;
}

/** A change that lies ahead. */
export interface Upcoming extends Concern {
  /** What holds until then. */
  readonly status: Status;
  readonly announcement: Announcement;
}

const concernOf = (platform: Platform, statement: Statement | null, timed: Timed) => ({
  platform,
  statement: statement?.id ?? null,
  network: statement?.network ?? null,
  actions: statement?.actions ?? [],
  contents: contentsOf(timed),
  timed,
});

const timedOf = (platform: Platform): (Concern & { readonly timed: Timed })[] => [
  ...(platform.lifecycle ? [concernOf(platform, null, platform.lifecycle)] : []),
  ...platform.statements.map((statement) => concernOf(platform, statement, statement)),
];

const datesOf = ({ since, until }: Span): { date: Dated; day: Day }[] => [
  ...(since ? [{ date: since, day: lastDay(since) }] : []),
  ...(until && until !== 'unknown' ? [{ date: until, day: firstDay(until) }] : []),
];

/** Every change that the list dates for `platform`, oldest first; growing old is no change. */
export function changesOf(platform: Platform): Change[] {
  return timedOf(platform)
    .flatMap(({ timed, ...concern }) => {
      const ageless = { ...timed, staleAfterDays: Number.POSITIVE_INFINITY };
      const dates = new Map(timed.spans.flatMap(datesOf).map((each) => [each.day, each]));
      return [...dates.values()].flatMap(({ date, day }): Change[] => {
        const from = statusOn(ageless, addDays(day, -1)).status;
        const to = statusOn(ageless, day).status;
        return from === to ? [] : [{ ...concern, day, date, from, to }];
      });
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** What changed after the day `from`, up to and on the day `to`. */
export const changesBetween = (platforms: readonly Platform[], from: Day, to: Day): Change[] =>
  platforms
    .flatMap(changesOf)
    .filter(({ day }) => from < day && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** What is known on `day` to be about to change, the nearest first. */
export function upcoming(platforms: readonly Platform[], day: Day): Upcoming[] {
  return platforms
    .flatMap(timedOf)
    .flatMap(({ timed, ...concern }): Upcoming[] => {
      const { status, announcement } = statusOn(timed, day);
      return announcement ? [{ ...concern, status, announcement }] : [];
    })
    .sort((a, b) => a.announcement.daysLeft - b.announcement.daysLeft);
}
