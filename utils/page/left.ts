import { findAll } from './dom';

/** To look through more than this costs more than to look through all that is known. */
const MAX_PARTS = 500;

/**
 * All elements in what left the page, or was moved in it, but for parts in which nothing was known;
 * `null` where that is much.
 */
export function partsOf(
  removed: Iterable<Element>,
  isBare: (top: Element) => boolean,
): readonly Element[] | null {
  const parts: Element[] = [];
  for (const top of removed) {
    if (isBare(top)) continue;
    parts.push(top, ...findAll(top, '*', MAX_PARTS));
    if (parts.length > MAX_PARTS) return null;
  }
  return parts;
}
