import type { Day } from '@/utils/availability/day';
import type { Action } from '@/utils/availability/vocabulary';
import type { Reason } from '@/utils/plan/types';

export const logKinds = ['hidden', 'warned', 'announced', 'shown', 'rescued'] as const;
/** What happened in a page. */
export type LogKind = (typeof logKinds)[number];

/** One line of the activity log. */
export interface LogRow {
  /** The same for the same thing in one loading of a page, so that nothing is written twice. */
  readonly id: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly day: Day;
  readonly kind: LogKind;
  readonly host: string;
  readonly platform: { readonly id: string; readonly name: string } | null;
  /** The network's id in the list. */
  readonly network: string;
  readonly actions: readonly Action[];
  /** The page's path, without what may be secret in it. */
  readonly path: string;
  /** The control's own words; empty where there are none. */
  readonly label: string;
  /** The statement or rule by which it happened; `null` where none was needed. */
  readonly reason: Reason | null;
}

/** How much of one kind happened on one day, on one platform, for one network. */
export interface LogCount {
  /** Day, kind, platform's id or host, and network, with spaces between. */
  readonly key: string;
  readonly day: Day;
  readonly kind: LogKind;
  readonly place: string;
  readonly network: string;
  readonly count: number;
}
