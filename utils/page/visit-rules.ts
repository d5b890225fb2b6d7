import type { Action } from '@/utils/availability/vocabulary';
import type { RuleLocator, UnitReason } from '@/utils/plan/types';
import type { Locator } from '@/utils/rules/schema';
import type { GuardedRegion } from './regions';

/** What a person wants hidden until the page is loaded again. */
export interface VisitRule {
  readonly actions: readonly Action[];
  /** Ways to find it: the first that finds something counts. */
  readonly locators: readonly Locator[];
  /** Empty where the page does not say which network it is for. */
  readonly network: string;
}

/** What is hidden for this visit of a page. */
export interface VisitRules {
  /** Hides it; gives back what shows it again. */
  readonly add: (rule: VisitRule) => () => void;
  readonly locators: () => readonly RuleLocator[];
}

/** Starts with nothing hidden; `onChange` hears of each change. */
export function createVisitRules(onChange: () => void): VisitRules {
  const rules = new Map<string, VisitRule>();
  let count = 0;
  return {
    add: (rule) => {
      const id = `visit-${++count}`;
      rules.set(id, rule);
      onChange();
      return () => {
        if (rules.delete(id)) onChange();
      };
    },
    locators: () =>
      [...rules].reverse().flatMap(([id, { actions, locators, network }]) =>
        locators.map(({ labels, selector }, turn): RuleLocator => {
          return {
            actions,
            effect: 'hide',
            isVisit: true,
            labels,
            network,
            note: '',
            rule: id,
            selector,
            turn,
          };
        }),
      ),
  };
}

const isVisit = (reason: UnitReason) => reason.kind === 'visit';

/** What there is to tell of: a person knows what they have just hidden themselves. */
export const withoutVisits = (regions: readonly GuardedRegion[]): GuardedRegion[] =>
  regions.flatMap(({ region, units }) => {
    const told = units.filter(({ target }) => !isVisit(target.reason));
    return told.length > 0 ? [{ region, units: told }] : [];
  });
