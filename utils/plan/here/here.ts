import type { FoundUnit } from '@/utils/plan/found';
import type { Plan, UnitReason } from '@/utils/plan/types';
import type { CustomRule } from '@/utils/rules/schema';

/** A guarded unit with all that is known of it. */
export interface HereUnit extends FoundUnit {
  /** Which element it is, like `button[data-testid="x"]`; empty where the page did not say. */
  readonly element: string;
  readonly reason: UnitReason;
  /** Still chosen, so it stays in sight. */
  readonly selected: boolean;
  /** Since when it is as it is, in milliseconds since 1970. */
  readonly since: number | null;
  /** How many units the page cannot tell apart: they are one here. */
  readonly count: number;
}

/** A rule's id and milliseconds. */
interface RuleTime {
  readonly rule: string;
  readonly ms: number;
}

/** What one frame of a page told. */
export interface HereFrame {
  readonly frameId: number;
  readonly plan: Plan;
  readonly units: readonly HereUnit[];
  /** What looking for the rules that found something took. */
  readonly costs: readonly RuleTime[];
  /** Rules that were paused here for what they took. */
  readonly costly: readonly RuleTime[];
  /** Rules that found something here, also those that leave it alone. */
  readonly matched: readonly string[];
  /** What all of the guard took here; `null` where it is not known. */
  readonly spent: number | null;
}

/** All that is hidden, marked or left alone in one tab. */
export interface Here {
  readonly title: string;
  readonly host: string;
  /** The path of the page, without what may be secret. */
  readonly path: string;
  /** The page's own frame first. */
  readonly frames: readonly HereFrame[];
  /** The rules that are named in the frames, as far as they are kept. */
  readonly rules: readonly CustomRule[];
}

/** Units that the page cannot tell apart, taken together. */
export function together(units: readonly Omit<HereUnit, 'count'>[]): HereUnit[] {
  const alike = Map.groupBy(units, ({ key, state }) => `${state} ${key}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, count: same.length }] : [];
  });
}
