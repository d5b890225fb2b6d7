import type { Upcoming } from './changes';
import { type Day, daysBetween } from './day';
import type { CellGroup, Matrix } from './matrix';
import type { Platform } from './schema';

/** A product of the list, as much of it as names it. */
type NamedPlatform = Pick<Platform, 'id' | 'name'>;

/** A network of the list, as much of it as names it. */
interface NamedNetwork {
  readonly id: string;
  readonly name: string;
}

/** A change that lies ahead, without all else that is known of its product. */
export interface UpcomingLine extends Omit<Upcoming, 'platform'> {
  readonly platform: NamedPlatform;
}

/** A product that was looked for, with what is known of it for each network. */
export interface FoundProduct {
  readonly platform: NamedPlatform;
  readonly cells: readonly (readonly [network: string, groups: readonly CellGroup[]])[];
}

/** What a search in the list found; `rows` are the first of them. */
export interface FoundProducts {
  readonly count: number;
  readonly rows: readonly FoundProduct[];
}

/** What the popup tells of the list beside what concerns its tab. */
export interface ListGlimpse {
  readonly ahead: readonly UpcomingLine[];
  /** How many changes of the list concern platforms that this person uses. */
  readonly newsCount: number;
  /** Files of the list that could not be read. */
  readonly trouble: readonly string[];
  readonly networks: readonly NamedNetwork[];
  /** The day up to which the list was brought, when that is long ago. */
  readonly oldSince: Day | null;
}

/** After so many days without a newer one, a list is said to be old. */
const OLD_DAYS = 180;

/** The day up to which a list was brought, if that is too long ago on `today` to rely on it. */
export const oldSince = (date: Day, today: Day): Day | null =>
  daysBetween(date, today) > OLD_DAYS ? date : null;

/** A change that lies ahead, made small. */
export const upcomingLine = ({ platform: { id, name }, ...rest }: Upcoming): UpcomingLine => ({
  ...rest,
  platform: { id, name },
});

/** The first `most` products of a search, made small. */
export const foundProducts = ({ rows }: Matrix, most: number): FoundProducts => ({
  count: rows.length,
  rows: rows.slice(0, most).map(({ cells, platform: { id, name } }) => ({
    cells: [...cells],
    platform: { id, name },
  })),
});
