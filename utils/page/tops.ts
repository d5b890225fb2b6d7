import { hasAttributeOf, isInPage, parentOf, pathOf } from './dom';
import type { Inventory } from './inventory';

/**
 * New parts of the page in the order in which they are to be read. What is in `guarded` may no longer
 * be what it was, so it comes first; what stands in an editor that came with it is left out.
 * `onChanged` hears of editors that are new.
 */
export function inReadingOrder(
  tops: ReadonlySet<Element>,
  inventory: Inventory,
  guarded: ReadonlySet<Element>,
  onChanged: (editor: Element) => void,
): Element[] {
  const outside = outsideEditors(tops, inventory, onChanged).filter(isInPage);
  if (guarded.size === 0 || outside.length < 2) return outside;
  const early: Element[] = [];
  const late: Element[] = [];
  for (const top of outside) (pathOf(top).some((at) => guarded.has(at)) ? early : late).push(top);
  return [...early, ...late];
}

/** The element in which all of `tops` stand, right below it. */
export function parentOfAll(tops: readonly Element[]): Element | null {
  const [first] = tops;
  const parent = first ? parentOf(first) : null;
  return parent && tops.every((top) => parentOf(top) === parent) ? parent : null;
}

/** Some of what comes may be an editor, and the rest what stands in it. */
function outsideEditors(
  tops: ReadonlySet<Element>,
  inventory: Inventory,
  onChanged: (editor: Element) => void,
): Element[] {
  const editors = [...tops].filter((top) => hasAttributeOf(top, 'contenteditable'));
  for (const editor of editors) if (inventory.read(editor)) onChanged(editor);
  if (editors.length === 0) return [...tops];
  const isInside = (top: Element) =>
    pathOf(top).some((at, up) => up > 0 && inventory.editors.has(at));
  return [...tops].filter((top) => !isInside(top));
}
