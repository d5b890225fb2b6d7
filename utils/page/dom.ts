/**
 * Reads of the page that a form field named after a DOM property cannot fool: in Chromium such a
 * field shadows the property on its form, also for content scripts.
 */
function readerOf<T>(prototype: object, property: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get;
  if (!get) return (node) => (node as unknown as Record<string, T>)[property] as T;
  return (node) => get.call(node) as T;
}

const parentNode = readerOf<Node | null>(Node.prototype, 'parentNode');
const children = readerOf<HTMLCollection>(Element.prototype, 'children');
const textContent = readerOf<string | null>(Node.prototype, 'textContent');
const attributes = readerOf<NamedNodeMap>(Element.prototype, 'attributes');
const tagName = readerOf<string>(Element.prototype, 'tagName');
const shadowRoot = readerOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const isConnected = readerOf<boolean>(Node.prototype, 'isConnected');
const { getAttribute, hasAttribute, setAttribute, removeAttribute, matches } = Element.prototype;

export type Root = Document | ShadowRoot;

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The element around `node`; from the top of a shadow tree, its host. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

export const childrenOf = (element: Element): Element[] => Array.from(children(element));
export const textOf = (node: Node): string => textContent(node) ?? '';
/** The pieces of text in `node` that are more than white space, until `enough` characters are read. */
export function textPiecesOf(node: Node, enough: number): string[] {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let read = 0;
  while (read < enough && walker.nextNode()) {
    const piece = textOf(walker.currentNode).slice(0, enough).trim();
    if (piece !== '') pieces.push(piece);
    read += piece.length;
  }
  return pieces;
}
export const attributesOf = (element: Element): Attr[] => Array.from(attributes(element));
export const tagOf = (element: Element): string => tagName(element).toLowerCase();
export const shadowOf = (element: Element): ShadowRoot | null => shadowRoot(element);
export const isInPage = (node: Node): boolean => isConnected(node);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const hasAttributeOf = (element: Element, name: string): boolean =>
  hasAttribute.call(element, name);
export const setAttributeOf = (element: Element, name: string, value: string): void =>
  setAttribute.call(element, name, value);
export const removeAttributeOf = (element: Element, name: string): void =>
  removeAttribute.call(element, name);

/** Whether `element` matches; a selector that the browser refuses matches nothing. */
export function matchesSelector(element: Element, selector: string): boolean {
  try {
    return matches.call(element, selector);
  } catch {
    return false;
  }
}

/** All matches below `root`; a selector that the browser refuses finds nothing. */
export function findAll(root: Root, selector: string): Element[] {
  try {
    return Array.from(root.querySelectorAll(selector));
  } catch {
    return [];
  }
}

/** `node` and the elements around it, innermost first, through shadow roots. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) path.push(at);
  return path;
}

export const contains = (outer: Element, inner: Element): boolean => pathOf(inner).includes(outer);
