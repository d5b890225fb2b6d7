import type { Day } from '@/utils/availability/day';
import type { Action } from '@/utils/availability/vocabulary';
import type { FoundUnit } from '@/utils/plan/found';
import type { Reason } from '@/utils/plan/types';

/** What happens in pages and is counted. */
export const happenings = ['hidden', 'warned', 'announced', 'shown', 'rescued'] as const;
export type Happening = (typeof happenings)[number];
/** What a row tells; `cut`: more happened than is kept. */
export type LogKind = Happening | 'cut';

/** One line of the activity log. */
export interface LogRow {
  /** The same for the same thing in one loading of a page, so that nothing is written twice. */
  readonly id: string;
  /** The loading of a page that it belongs to, with all its frames. */
  readonly page: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Minus `at`: browsers read many rows at once only from small to large. */
  readonly order: number;
  readonly day: Day;
  readonly kind: LogKind;
  readonly host: string;
  readonly platform: { readonly id: string; readonly name: string } | null;
  /** The platform's id; the host where no platform is known. */
  readonly place: string;
  /** The network's id in the list; empty where none is meant. */
  readonly network: string;
  readonly region: FoundUnit['region'] | null;
  readonly actions: readonly Action[];
  /** The page's path, without what may be secret in it. */
  readonly path: string;
  /** The control's own words; empty where there are none. */
  readonly label: string;
  /** The statement or rule by which it happened; `null` where none was needed. */
  readonly reason: Reason | null;
}

/** How much of one kind happened on one day, in one place, for one network. */
export interface LogCount {
  readonly key: string;
  readonly day: Day;
  readonly kind: LogKind;
  readonly place: string;
  readonly network: string;
  readonly count: number;
}

type Counted = Pick<LogRow, 'day' | 'kind' | 'place' | 'network'>;

/** Counts rows; a count's key is the same for rows that are counted together. */
export function countRows(rows: readonly Counted[]): LogCount[] {
  const alike = Map.groupBy(rows, ({ day, kind, place, network }) =>
    [day, place, kind, network].join(' '),
  );
  return [...alike].flatMap(([key, same]) => {
    const [first] = same;
    if (!first) return [];
    const { day, kind, place, network } = first;
    return [{ key, day, kind, place, network, count: same.length }];
  });
}
