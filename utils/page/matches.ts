import type { Locator } from '@/utils/rules/schema';
import { findAll, type Root } from './dom';
import { createRuleIndex } from './rule-index';
import { topsOf } from './shadows';

/** What `locator` finds in `roots`, by the same code that rules are found with. */
export function matchesOf({ labels, selector }: Locator, roots: Iterable<Root>): Element[] {
  const all = [...roots];
  if (selector !== null && labels.length === 0)
    return all.flatMap((root) => findAll(root, selector));
  const rule = { actions: [], effect: 'hide', network: '', note: '', rule: '', turn: 0 } as const;
  const index = createRuleIndex([{ ...rule, labels, selector }]);
  for (const root of all) index.readBelow(topsOf(root));
  return [...index.hits(all).keys()];
}
