/** Walks and texts of a whole page, open shadow trees included. */

export const ATTRIBUTE = 'data-compose-guard';

/** All nodes below `root` in the order of the page, a shadow tree right after its host. */
export function* nodesIn(root: Node): Generator<Node> {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  if (shadow) {
    yield shadow;
    yield* nodesIn(shadow);
  }
  for (let at = root.firstChild; at; at = at.nextSibling) {
    yield at;
    yield* nodesIn(at);
  }
}

export const elementsIn = (root: Node): Element[] =>
  [...nodesIn(root)].filter((node) => node instanceof Element);

const shadowRootsIn = (root: Node): ShadowRoot[] =>
  [...nodesIn(root)].filter((node) => node instanceof ShadowRoot);

/** The page as text, shadow trees and the number of added stylesheets included. */
export function pageText(): string {
  const shadowRoots = shadowRootsIn(document);
  const sheets = [document, ...shadowRoots].map((root) => root.adoptedStyleSheets.length);
  return `${document.documentElement.getHTML({ shadowRoots })} ${sheets}`;
}

export const htmlOf = (element: Element): string =>
  element.getHTML({ shadowRoots: shadowRootsIn(element) });

/** The element around `element`; from the top of a shadow tree, its host. */
const parentOf = ({ parentNode }: Node): Element | null =>
  parentNode instanceof ShadowRoot
    ? parentNode.host
    : parentNode instanceof Element
      ? parentNode
      : null;

/** `element` and all around it, innermost first. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
  return path;
}

export const guardedIn = (root: Node): Element[] =>
  elementsIn(root).filter((element) => element.hasAttribute(ATTRIBUTE));

/** An element as a person reads it in a report. */
export const nameOf = (element: Element): string =>
  (element.cloneNode(false) as Element).outerHTML.slice(0, 160);
