import { elementsIn } from './changes';
import { isElement } from './dom';
import type { Parts } from './parts';
import type { RuleIndex } from './rule-index';

/** A box in which elements took the place of others, and nothing else happened. */
export interface Refill {
  readonly box: Element;
  readonly added: readonly Element[];
  readonly removed: readonly Element[];
}

/** More than this is sorted like everything else. */
const MAX_RECORDS = 20;

/** What `records` tell when they tell of a refill and nothing else. */
function refillOf(records: readonly MutationRecord[]): Refill | null {
  const [first] = records;
  if (!first || records.length > MAX_RECORDS || !isElement(first.target)) return null;
  const box = first.target;
  const added: Element[] = [];
  const removed: Element[] = [];
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type !== 'childList' || target !== box) return null;
    const come = elementsIn(addedNodes);
    const gone = elementsIn(removedNodes);
    if (come.isText || gone.isText) return null;
    added.push(...come.elements);
    removed.push(...gone.elements);
  }
  return added.length > 0 && removed.length > 0 ? { added, box, removed } : null;
}

/**
 * Pages write the same again and again. The box in which `records` did so, when all that was to be done
 * was to see that; otherwise `null`. Only where all has been read, and there are no shadow trees.
 */
export function boxOfTheSame(
  records: readonly MutationRecord[],
  parts: Pick<Parts, 'isSameAgain'>,
  rules: Pick<RuleIndex, 'leave' | 'readAround' | 'readBelow' | 'version'>,
): Element | null {
  const refill = refillOf(records);
  if (!refill || !parts.isSameAgain(refill)) return null;
  const hits = rules.version();
  rules.leave([]);
  rules.readBelow(refill.added);
  rules.readAround(refill.box, false);
  return rules.version() === hits ? refill.box : null;
}
