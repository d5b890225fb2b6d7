import { parentOf, tagOf } from '@/utils/page/dom';
import type { GuardedUnit } from '@/utils/page/guard';
import type { PageGuard } from '@/utils/page/guard-ports';

/** Where the network of a mark is named beside others only, it may be anything. */
const SURE = 2;
/** A month has fewer days, each of which may be a list of its own. */
const MOST_BOXES = 50;

/**
 * Rows beside those of `rows` that stand for the same network and for others: they are no units, because
 * what still works would be hidden with them. Each with the unit of such a row.
 */
export function sharedRows(
  rows: ReadonlyMap<Element, GuardedUnit>,
  marksIn: PageGuard['marksIn'],
): ReadonlyMap<Element, GuardedUnit> {
  const first = new Map<Element, readonly [row: Element, unit: GuardedUnit]>();
  for (const entry of rows) {
    const box = parentOf(entry[0]);
    if (box && !first.has(box) && first.size < MOST_BOXES) first.set(box, entry);
  }
  const found = new Map<Element, GuardedUnit>();
  for (const [box, [row, unit]] of first)
    for (const [beside, networks] of networksByChild(box, marksIn(box))) {
      const isAlike = !rows.has(beside) && tagOf(beside) === tagOf(row);
      if (isAlike && networks.size > 1 && networks.has(unit.target.network))
        found.set(beside, unit);
    }
  return found;
}

/** The networks that marks stand for in each child of `box`. */
function networksByChild(box: Element, marks: ReturnType<PageGuard['marksIn']>) {
  const networks = new Map<Element, Set<string>>();
  for (const { element, network, weight } of marks) {
    const child = weight >= SURE ? childAround(element, box) : null;
    if (child) networks.set(child, (networks.get(child) ?? new Set()).add(network));
  }
  return networks;
}

function childAround(element: Element, box: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) if (parentOf(at) === box) return at;
  return null;
}
