import { firstElementIn, isInPage, matchesSelector, nextElementOf, parentOf, tagOf } from './dom';

const SKIPPED = new Set(
  'script style noscript template head meta link clipPath audio video canvas'.split(' '),
);
const DRAWINGS = 'symbol,symbol *,defs,defs *';
const UNREAD = `${DRAWINGS},script,style,noscript,noscript *,template,head *,clipPath *`;

/** Whether a change of `element` is one of what is never read: drawings for others, scripts, styles. */
export const isUnread = (element: Element) => matchesSelector(element, UNREAD);

/** Whether it is a drawing that others show by its name, or a part of one. */
export const isSprite = (element: Element) => matchesSelector(element, DRAWINGS);

/** How many elements are read between two looks at the clock. */
const PACE = 64;

/** What a scanner tells about each element that it comes to; the answer: whether to look inside. */
export type Visit = (element: Element) => boolean;

/** Walks through parts of the page, and can stop between any two elements. */
export interface Scanner {
  readonly add: (top: Element) => void;
  /** Goes on until `until` (ms, as `performance.now`). True when nothing is left. */
  readonly run: (until: number) => boolean;
  /** The tops that are still to be read, the one under way among them. */
  readonly pending: () => ReadonlySet<Element>;
  readonly clear: () => void;
}

/** Starts without anything to do; `finished` hears of each top that was read to its end. A walk, not recursion: pages nest deeper than a call stack. */
export function createScanner(
  visit: Visit,
  finished: (top: Element) => void = () => undefined,
): Scanner {
  const waiting = new Set<Element>();
  let top: Element | null = null;
  let at: Element | null = null;

  const next = (element: Element, inside: boolean): Element | null => {
    const below = inside ? firstElementIn(element) : null;
    if (below) return below;
    for (let up: Element | null = element; up && up !== top; up = parentOf(up)) {
      const beside = nextElementOf(up);
      if (beside) return beside;
    }
    return null;
  };

  const begin = (): boolean => {
    const [first] = waiting;
    if (!first) return false;
    waiting.delete(first);
    top = first;
    at = first;
    return true;
  };

  const run = (until: number): boolean => {
    // What the page has taken out meanwhile leads nowhere.
    if (top && at && !isInPage(at)) {
      at = null;
      if (isInPage(top)) waiting.add(top);
    }
    for (let read = 1; at || begin(); read++) {
      if (at) at = next(at, !SKIPPED.has(tagOf(at)) && visit(at));
      if (top && !at) finished(top);
      if (read % PACE === 0 && performance.now() > until) break;
    }
    if (at) return false;
    top = null;
    return waiting.size === 0;
  };

  return {
    add: (element) => waiting.add(element),
    clear: () => {
      waiting.clear();
      at = null;
      top = null;
    },
    pending: () => (top && at ? new Set([top, ...waiting]) : waiting),
    run,
  };
}
