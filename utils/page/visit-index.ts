import type { RuleLocator } from '@/utils/plan/types';
import type { Root } from './dom';
import { createRuleIndex, type RuleIndex } from './rule-index';
import { topsOf } from './shadows';

/** What rules find, beside what a person has pointed at for this visit. */
export interface VisitIndex extends RuleIndex {
  /** From now on exactly `locators` are looked for as well. */
  readonly setVisit: (locators: readonly RuleLocator[], roots: Iterable<Root>) => void;
}

/** Looks for what `own` looks for and, first of all, for what is set later on. */
export function withVisit(own: RuleIndex): VisitIndex {
  let visit = createRuleIndex([]);
  /** The version that the earlier ones had come to. */
  let before = 0;
  const both = (work: (index: RuleIndex) => void) => {
    work(own);
    if (!visit.isIdle) work(visit);
  };
  return {
    costly: own.costly,
    costs: own.costs,
    get isIdle() {
      return own.isIdle && visit.isIdle;
    },
    hits: (roots) => {
      if (visit.isIdle) return own.hits(roots);
      const all = new Map(own.hits(roots));
      for (const [element, rules] of visit.hits(roots))
        all.set(element, [...rules, ...(all.get(element) ?? [])]);
      return all;
    },
    leave: (left) => both((index) => index.leave(left)),
    of: (element) => [...visit.of(element), ...own.of(element)],
    readAround: (element, attributes) => both((index) => index.readAround(element, attributes)),
    readBelow: (tops) => both((index) => index.readBelow(tops)),
    startOver: () => both((index) => index.startOver()),
    setVisit: (locators, roots) => {
      before += visit.version() + 1;
      visit = createRuleIndex(locators);
      for (const root of roots) visit.readBelow(topsOf(root));
      visit.takeNew();
    },
    takeNew: () => [...own.takeNew(), ...visit.takeNew()],
    version: () => before + own.version() + visit.version(),
  };
}
