import { firstElementIn, isInPage, nextElementOf, shadowOf } from './dom';

/** The shadow root of an element although it is closed, where the browser tells it. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** Plain elements that may hold a shadow tree; with children of their own they hardly do. */
const HOSTS = new Set('div section main article aside header footer nav'.split(' '));
const MAX_WAITING = 2000;

/** Knows which elements have a shadow tree, and which may get one. */
export interface Shadows {
  /** Looks at an element that was met. */
  readonly meet: (element: Element, tag: string) => void;
  /** Looks again at elements without a shadow tree: getting one changes nothing around them. */
  readonly meetAgain: () => void;
  readonly add: (root: ShadowRoot) => void;
}

/** `found` hears of each shadow root once. */
export function createShadows(openClosed: OpenShadow, found: (root: ShadowRoot) => void): Shadows {
  const waiting = new Set<Element>();
  const known = new WeakSet<ShadowRoot>();

  const add = (root: ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    found(root);
  };

  const open = (element: Element): boolean => {
    const root = shadowOf(element) ?? openClosed(element);
    if (root) add(root);
    return root !== null;
  };

  return {
    add,
    meet: (element, tag) => {
      const mayHost = tag.includes('-') || (HOSTS.has(tag) && firstElementIn(element) === null);
      if (!mayHost || open(element)) return;
      if (waiting.size < MAX_WAITING) waiting.add(element);
    },
    meetAgain: () => {
      for (const element of waiting)
        if (!isInPage(element) || open(element)) waiting.delete(element);
    },
  };
}

/** The top elements of a shadow tree. */
export function topsOf(root: ShadowRoot): Element[] {
  const tops: Element[] = [];
  for (let at = root.firstElementChild; at; at = nextElementOf(at)) tops.push(at);
  return tops;
}
