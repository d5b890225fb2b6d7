import { elementsIn } from './changes';
import { childrenOf, elementCountIn, isElement } from './dom';
import type { Parts } from './parts';
import type { RuleIndex } from './rule-index';

/** A box in which elements took the place of others, and nothing else happened. */
export interface Refill {
  readonly box: Element;
  readonly added: readonly Element[];
  readonly removed: readonly Element[];
}

/** Pages write the same again and again. */
export interface Refills {
  /**
   * Whether `records` tell of that and of nothing else, so that all that was to be done was to see it.
   * Only where all has been read, and there are no shadow trees.
   */
  readonly isSame: (records: readonly MutationRecord[]) => boolean;
  /** Something else changed in the page. */
  readonly interrupt: () => void;
}

/** More than this is sorted like everything else. */
const MAX_RECORDS = 20;

/** The element in which children came and went, when `records` tell of nothing else. */
function boxOf(records: readonly MutationRecord[]): Element | null {
  const box = records[0]?.target ?? null;
  if (!isElement(box) || records.length > MAX_RECORDS) return null;
  for (const { type, target } of records) if (type !== 'childList' || target !== box) return null;
  return box;
}

/** What `records` of `box` tell when no text came or went, and elements did both. */
function refillOf(box: Element, records: readonly MutationRecord[]): Refill | null {
  const added: Element[] = [];
  const removed: Element[] = [];
  for (const { addedNodes, removedNodes } of records) {
    const come = elementsIn(addedNodes);
    const gone = elementsIn(removedNodes);
    if (come.isText || gone.isText) return null;
    added.push(...come.elements);
    removed.push(...gone.elements);
  }
  return added.length > 0 && removed.length > 0 ? { added, box, removed } : null;
}

/** Starts without knowing any box. */
export function createRefills(
  parts: Pick<Parts, 'isSameAgain' | 'saysNothing'>,
  rules: Pick<RuleIndex, 'isIdle' | 'leave' | 'readAround' | 'readBelow' | 'version'>,
): Refills {
  /** Where the last one was, and with how many elements: all of them came with it. */
  let last: Element | null = null;
  let count = 0;

  const findNothing = ({ box, added }: Refill): boolean => {
    const hits = rules.version();
    rules.leave([]);
    rules.readBelow(added);
    rules.readAround(box, false);
    return rules.version() === hits;
  };

  const isSameIn = (box: Element, records: readonly MutationRecord[]): boolean => {
    // What is in it now took the place of what said the same: nothing can have left that matters.
    if (box === last && rules.isIdle && elementCountIn(box) === count)
      return parts.saysNothing(box, childrenOf(box));
    last = null;
    const refill = refillOf(box, records);
    if (!refill || !parts.isSameAgain(refill) || !findNothing(refill)) return false;
    count = elementCountIn(box);
    if (count === refill.added.length) last = box;
    return true;
  };

  return {
    isSame: (records) => {
      const box = boxOf(records);
      return box !== null && isSameIn(box, records);
    },
    interrupt: () => {
      last = null;
    },
  };
}
