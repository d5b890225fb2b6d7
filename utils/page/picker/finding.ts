import { findAll } from '@/utils/page/dom';
import type { PageGuard } from '@/utils/page/guard-ports';
import type { OpenShadow } from '@/utils/page/shadows';
import type { Locator } from '@/utils/rules/schema';
import { isOwn, rootsIn } from './roots';

/** What a locator finds in the page now. */
export type Find = (locator: Locator) => readonly Element[];

/** Finds as rules do, by the guard of the page; where there is none, by selectors alone. */
export function finderOf(guard: PageGuard | null, openClosed: OpenShadow): Find {
  const found: Find =
    guard?.found ??
    (({ labels, selector }) =>
      selector === null || labels.length > 0
        ? []
        : rootsIn(openClosed).flatMap((root) => findAll(root, selector)));
  return (locator) => found(locator).filter((element) => !isOwn(element));
}

/** What the first of `locators` that finds something finds. */
export function foundBy(locators: readonly Locator[], find: Find): readonly Element[] {
  for (const locator of locators) {
    const found = find(locator);
    if (found.length > 0) return found;
  }
  return [];
}
