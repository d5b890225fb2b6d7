import type { FoundUnit } from './found';
import type { Access } from './sites/access';
import type { Plan } from './types';

/** A unit of a tab, and whether it is still chosen there. */
export interface ChosenUnit extends Pick<FoundUnit, 'actions' | 'network' | 'state'> {
  readonly selected?: boolean;
}

/** What is known of a tab, as far as its state depends on it. */
export interface TabFacts {
  readonly access: Access;
  /** Whether a dashboard looks different from what is known of it. */
  readonly isMoved: boolean;
  readonly needsReload: boolean;
  readonly plan: Plan | null;
  readonly units: readonly ChosenUnit[];
}

/** How things stand in a tab, as one word; what a person has to act on comes before all else. */
export type TabState =
  | 'closed'
  | 'not-allowed'
  | 'reload'
  | 'paused'
  | 'selected'
  | 'moved'
  | 'guarded'
  | 'calm'
  | 'unknown';

/** Controls that are still chosen for something that is gone. */
export function stillSelected({ plan, units }: Pick<TabFacts, 'plan' | 'units'>): number {
  const isGone = ({ actions, network }: ChosenUnit) =>
    plan?.verdicts.some(
      (verdict) =>
        verdict.effect === 'hide' &&
        verdict.network === network &&
        actions.includes(verdict.action),
    );
  return units.filter((unit) => unit.selected && unit.state === 'warned' && isGone(unit)).length;
}

/** How things stand in a tab. */
export function tabStateOf(facts: TabFacts): TabState {
  const { access, isMoved, needsReload, plan, units } = facts;
  if (access.kind === 'closed' || access.kind === 'not-allowed') return access.kind;
  if (plan === null) return 'unknown';
  if (needsReload) return 'reload';
  if (plan.paused === 'not-allowed') return 'not-allowed';
  if (plan.paused !== 'no') return 'paused';
  if (stillSelected(facts) > 0) return 'selected';
  if (isMoved) return 'moved';
  if (units.some(({ state }) => state !== 'shown')) return 'guarded';
  return plan.platform === null ? 'unknown' : 'calm';
}
