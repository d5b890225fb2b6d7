import { parentOf } from './dom';

/** What is known of an element: one place a kind of fact. */
type Known = unknown[];

let known: WeakMap<Element, Known> | null = null;
let kinds = 0;
let first = 0;

/** From now on facts are kept; whoever begins this tells of each change. */
export function keepFacts(): void {
  known = new WeakMap();
}

/** From now on facts are read each time that somebody asks. */
export function dropFacts(): void {
  known = null;
}

/** How many elements became known so far, however many are forgotten. */
export const factCount = (): number => first;

/** Something changed in `element`: what was known of it and of what is around it counts no more. */
export function forgetAround(element: Element): void {
  if (!known) return;
  for (let at: Element | null = element; at; at = parentOf(at)) known.delete(at);
}

/** What stands in the page anew may have been known before. */
export function forget(element: Element): void {
  known?.delete(element);
}

/**
 * A question about an element that only it and what stands in it answer, asked again only after a
 * change there. `read` must not look at anything that changes unheard.
 */
/* @__NO_SIDE_EFFECTS__ */
export function fact<T extends NonNullable<unknown> | null>(
  read: (element: Element) => T,
): (element: Element) => T {
  const place = kinds++;
  return (element) => {
    if (!known) return read(element);
    let facts = known.get(element);
    if (!facts) {
      facts = [];
      first++;
      known.set(element, facts);
    }
    const before = facts[place];
    if (before !== undefined) return before as T;
    const value = read(element);
    facts[place] = value;
    return value;
  };
}
