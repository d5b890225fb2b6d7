import { countIn, isElement, isShadowRoot, isText, parentOf, tagOf } from './dom';
import { forgetAround } from './facts';
import { ATTRIBUTE } from './stylesheet';

/** More than this at once is read as a whole. */
const FLOOD = 1000;
const STATES = new Set(['aria-checked', 'aria-selected', 'aria-pressed', 'checked']);

const NAMES = new Set(['aria-label', 'title']);

/** What a batch of mutations asks for, each element once. */
export interface Changes {
  /** New parts of the page: to be read with all that is in them. */
  readonly tops: Set<Element>;
  /** Elements with a changed attribute. */
  readonly attributes: Set<Element>;
  /** Those of them whose name changed: it may be the name of what stands in them. */
  readonly named: Set<Element>;
  /** Elements with changed text or children. */
  readonly around: Set<Element>;
  /** How many more elements are now in those of `around` in which no text came, went or changed. */
  readonly grown: Map<Element, number>;
  /** Parts that left the page, or were moved. */
  readonly removed: Set<Element>;
  /** Whether drawings left that others may show by their names. */
  sprites: boolean;
  /** Whether a control changed its state, or the page undid what the guard did. */
  states: boolean;
  /** Whether there is so much that the whole root had better be read again. */
  flood: boolean;
}

/**
 * Sorts mutations, and forgets what was known of what changed. What is typed into `editors` counts for
 * nothing, nor do the guard's own marks on elements that are as it left them.
 */
export function sortChanges(
  records: readonly MutationRecord[],
  editors: ReadonlySet<Element>,
  isAsLeft: (element: Element) => boolean,
): Changes {
  const changes: Changes = {
    around: new Set(),
    attributes: new Set(),
    flood: records.length > FLOOD,
    grown: new Map(),
    named: new Set(),
    removed: new Set(),
    sprites: false,
    states: false,
    tops: new Set(),
  };
  // After a flood the page is read as a whole.
  if (changes.flood) return changes;
  forgetChanged(records);
  const spoken = new Set<Element>();
  for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
    const element = elementOf(target);
    if (type === 'attributes' && element) {
      if (attributeName === ATTRIBUTE) {
        if (!isAsLeft(element)) changes.states = true;
        continue;
      }
      if (STATES.has(attributeName ?? '')) changes.states = true;
      if (attributeName === 'contenteditable') changes.tops.add(element);
      else changes.attributes.add(element);
      if (NAMES.has(attributeName ?? '')) changes.named.add(element);
      continue;
    }
    const added = elementsIn(addedNodes);
    const removed = elementsIn(removedNodes);
    if (element) {
      changes.around.add(element);
      if (type === 'characterData' || added.isText || removed.isText) spoken.add(element);
      else grow(changes.grown, element, added.elements.length - removed.elements.length);
    }
    for (const each of removed.elements) {
      changes.removed.add(each);
      if (holdsSprites(each)) changes.sprites = true;
    }
    for (const each of added.elements)
      if (tagOf(each) !== 'compose-guard-notice') changes.tops.add(each);
  }
  for (const element of spoken) changes.grown.delete(element);
  return withoutTyping(changes, editors);
}

const grow = (grown: Map<Element, number>, element: Element, more: number) =>
  grown.set(element, (grown.get(element) ?? 0) + more);

/** The elements among `nodes`, and whether there is text as well. */
export function elementsIn(nodes: NodeList): { elements: Element[]; isText: boolean } {
  const elements: Element[] = [];
  let hasText = false;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (isElement(node)) elements.push(node);
    else hasText ||= isText(node);
  }
  return { elements, isText: hasText };
}

const isInside = (element: Element | null, editors: ReadonlySet<Element>) => {
  for (let at = element; at; at = parentOf(at)) if (editors.has(at)) return true;
  return false;
};

/** Whether all that `records` tell is that texts in `editors` have become others. */
export const areTyped = (records: readonly MutationRecord[], editors: ReadonlySet<Element>) =>
  editors.size > 0 &&
  records.length <= FLOOD &&
  records.every(
    ({ type, target }) => type === 'characterData' && isInside(elementOf(target), editors),
  );

/** What was known of changed elements, and of what is around them, counts no more. */
export function forgetChanged(records: readonly MutationRecord[]): void {
  for (const { target } of records) {
    const element = elementOf(target);
    if (element) forgetAround(element);
  }
}

const SPRITES = new Set(['symbol', 'defs']);
const holdsSprites = (element: Element) => {
  const tag = tagOf(element);
  return SPRITES.has(tag) || (tag === 'svg' && countIn(element, 'symbol,defs') > 0);
};

/** The element that changed; of what is right in a shadow tree, its host. */
function elementOf(target: Node): Element | null {
  if (isElement(target)) return target;
  return isShadowRoot(target) ? target.host : parentOf(target);
}

/** What people type changes the page at every key, and never what a control is. */
function withoutTyping(changes: Changes, editors: ReadonlySet<Element>): Changes {
  if (editors.size === 0) return changes;
  for (const set of [changes.around, changes.tops, changes.attributes, changes.named])
    for (const element of set)
      if (isInside(element, editors) && !(set !== changes.around && editors.has(element)))
        set.delete(element);
  return changes;
}
