import { findAll, isInPage, type Root } from '@/utils/page/dom';
import { createRuleIndex } from '@/utils/page/rule-index';
import { topsOf } from '@/utils/page/shadows';
import type { RuleLocator } from '@/utils/plan/types';
import type { Locator } from '@/utils/rules/schema';
import { isOwn } from './roots';

const asRule = ({ labels, selector }: Locator): RuleLocator => ({
  actions: [],
  effect: 'hide',
  labels,
  network: '',
  note: '',
  rule: '',
  selector,
  turn: 0,
});

/** What `locator` finds in `roots`, by the same code that rules are found with. */
export function matchesOf(locator: Locator, roots: readonly Root[]): Element[] {
  if (locator.selector !== null && locator.labels.length === 0) {
    const { selector } = locator;
    return roots.flatMap((root) => findAll(root, selector)).filter((element) => !isOwn(element));
  }
  const index = createRuleIndex([asRule(locator)]);
  for (const root of roots) index.readBelow(topsOf(root));
  return [...index.hits(roots).keys()].filter(isInPage);
}

/** What the first of `locators` that finds something finds. */
export function foundBy(locators: readonly Locator[], roots: readonly Root[]): Element[] {
  for (const locator of locators) {
    const found = matchesOf(locator, roots);
    if (found.length > 0) return found;
  }
  return [];
}
