import type { Action } from '@/utils/availability/vocabulary';
import type { Plan, UnitReason } from '@/utils/plan/types';
import type { Effect } from '@/utils/rules/schema';
import type { Root } from './dom';
import type { Inventory } from './inventory';
import type { Lexicon } from './lexicon';
import type { RuleIndex } from './rule-index';

export type RegionKind = 'compose' | 'list' | 'navigation' | 'rule';

/** A place where actions for networks are chosen. */
export interface Region {
  readonly kind: RegionKind;
  readonly box: Element;
}

/** A unit and what is to happen to it. */
export interface Target {
  readonly element: Element;
  readonly network: string;
  readonly actions: readonly Action[];
  readonly effect: Exclude<Effect, 'none'>;
  readonly reason: UnitReason;
  readonly region: Region;
}

/** The page as it is now, and what the plan knows. */
export interface PageView {
  readonly plan: Plan;
  readonly lexicon: Lexicon;
  readonly inventory: Inventory;
  readonly rules: RuleIndex;
  readonly roots: readonly Root[];
  readonly url: URL;
}
