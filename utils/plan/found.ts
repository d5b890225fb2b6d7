import type { Action } from '@/utils/availability/vocabulary';
import { labelOf, type Summary, summarize } from './summary';
import type { Plan, UnitReason } from './types';

/** A guarded unit of a tab as its page reported it. */
export interface FoundUnit {
  readonly actions: readonly Action[];
  readonly frameId: number;
  readonly key: string;
  /** The control's own words; empty for an icon without a name. */
  readonly label: string;
  readonly network: string;
  readonly region: 'compose' | 'list' | 'navigation' | 'rule';
  readonly state: 'hidden' | 'warned' | 'shown';
  /** Why it is guarded, where its page said so. */
  readonly reason?: UnitReason;
}

/** Where people work comes first. */
const ORDER: readonly FoundUnit['region'][] = ['compose', 'list', 'navigation', 'rule'];

/** The units of a tab in the order in which they are told, whatever frames reported first. */
export const inOrder = <Unit extends FoundUnit>(units: readonly Unit[]): Unit[] =>
  units.toSorted((a, b) => ORDER.indexOf(a.region) - ORDER.indexOf(b.region));

/** Units that a page cannot tell apart: they are shown and guarded together. */
export interface FoundRow extends FoundUnit {
  readonly count: number;
}

/** The guarded units of one network, with the verdict that explains them. */
export interface Found {
  readonly network: string;
  readonly label: string;
  readonly summary: Summary | null;
  readonly rows: readonly FoundRow[];
}

/** Groups the units of a tab by network, in the order in which they were found. */
export function foundIn(plan: Plan, units: readonly FoundUnit[]): Found[] {
  return [...Map.groupBy(units, ({ network }) => network)].map(([network, same]) => ({
    network,
    label: labelOf(plan, network),
    summary: summarize(
      plan,
      network,
      same.flatMap(({ actions }) => actions),
    ),
    rows: rowsOf(same),
  }));
}

function rowsOf(units: readonly FoundUnit[]): FoundRow[] {
  const alike = Map.groupBy(units, ({ frameId, key, state }) => [frameId, state, key].join(' '));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, count: same.length }] : [];
  });
}
