import { findAll, isInPage } from './dom';
import { forget, keepFacts } from './facts';

/** To look through more than this costs more than to look through all that is known. */
const MAX_PARTS = 500;

/** What left the page, or was moved in it. */
export interface Left {
  /** All elements in it, but for parts in which nothing is known; `null` where that is much. */
  readonly parts: readonly Element[] | null;
  /** Whether nothing of it is known any longer, should it come back. */
  readonly isForgotten: boolean;
}

/** Of what left nothing can be told. */
export const UNSEEN: Left = { isForgotten: false, parts: null };

/** Looks through `removed`; what was known of elements in it counts no more. */
export function lookThrough(removed: Iterable<Element>, isBare: (top: Element) => boolean): Left {
  const parts: Element[] = [];
  let isMoved = false;
  for (const top of removed) {
    if (isBare(top)) continue;
    isMoved ||= isInPage(top);
    parts.push(top, ...findAll(top, '*', MAX_PARTS));
    if (parts.length > MAX_PARTS) {
      keepFacts();
      return UNSEEN;
    }
  }
  for (const part of parts) forget(part);
  return { isForgotten: !isMoved, parts };
}
