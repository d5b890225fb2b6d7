import { parentOf, tagOf } from '@/utils/page/dom';
import type { GuardedUnit } from '@/utils/page/guard';
import type { PageGuard } from '@/utils/page/guard-ports';

/** Where the network of a mark is named beside others only, it may be anything. */
const SURE = 2;

/**
 * Rows beside those of `rows` that stand for the same network and for others: they are no units, because
 * what still works would be hidden with them. Each with the unit of such a row.
 */
export function sharedRows(
  rows: ReadonlyMap<Element, GuardedUnit>,
  marksIn: PageGuard['marksIn'],
): ReadonlyMap<Element, GuardedUnit> {
  const found = new Map<Element, GuardedUnit>();
  const boxes = new Set<Element>();
  for (const [row, unit] of rows) {
    const box = parentOf(row);
    if (!box || boxes.has(box)) continue;
    boxes.add(box);
    const marks = marksIn(box).filter(({ weight }) => weight >= SURE);
    for (const mark of marks) {
      if (mark.network !== unit.target.network) continue;
      const beside = rowOf(mark.element, box);
      if (!beside || rows.has(beside) || tagOf(beside) !== tagOf(row)) continue;
      const isShared = marks.some(
        ({ element, network }) => network !== mark.network && beside.contains(element),
      );
      if (isShared) found.set(beside, unit);
    }
  }
  return found;
}

/** The child of `box` that `element` stands in. */
function rowOf(element: Element, box: Element): Element | null {
  let at: Element | null = element;
  while (at) {
    const parent = parentOf(at);
    if (parent === box) return at;
    at = parent;
  }
  return null;
}
