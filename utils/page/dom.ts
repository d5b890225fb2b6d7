/**
 * Reads of the page that a form field or picture named after a DOM property cannot fool: such names
 * shadow the properties of their form or document, in Chromium also for content scripts.
 */
/* @__NO_SIDE_EFFECTS__ */
export function readerOf<T>(prototype: object, property: string): (node: Node) => T {
  let at: object | null = prototype;
  while (at && !Object.hasOwn(at, property)) at = Object.getPrototypeOf(at);
  const get = at && Object.getOwnPropertyDescriptor(at, property)?.get;
  if (!get) return (node) => (node as unknown as Record<string, T>)[property] as T;
  return (node) => get.call(node) as T;
}

const nodeType = readerOf<number>(Node.prototype, 'nodeType');
const parentElement = readerOf<Element | null>(Node.prototype, 'parentElement');
const parentNode = readerOf<Node | null>(Node.prototype, 'parentNode');
const documentElement = readerOf<Element | null>(Document.prototype, 'documentElement');
const localName = readerOf<string>(Element.prototype, 'localName');
export const firstChildOf = readerOf<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = readerOf<ChildNode | null>(Node.prototype, 'nextSibling');
export const firstElementIn = readerOf<Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = readerOf<Element | null>(Element.prototype, 'nextElementSibling');
export const previousElementOf = readerOf<Element | null>(
  Element.prototype,
  'previousElementSibling',
);
export const elementCountIn = readerOf<number>(Element.prototype, 'childElementCount');
export const shadowOf = readerOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** All text in an element: of a large one, all of it is copied. */
export const wholeTextOf = readerOf<string | null>(Element.prototype, 'textContent');
/** All markup of an element and what is in it; not of shadow trees. */
export const markupOf = readerOf<string>(Element.prototype, 'outerHTML');
export const isInPage = readerOf<boolean>(Node.prototype, 'isConnected');
const { getRootNode } = Node.prototype;
const elementById = Document.prototype.getElementById;
const queryDocument = Document.prototype.querySelectorAll;
const queryFragment = DocumentFragment.prototype.querySelectorAll;
const {
  getAttribute,
  getAttributeNames,
  hasAttribute,
  matches,
  querySelectorAll,
  removeAttribute,
  setAttribute,
} = Element.prototype;

export type Root = Document | ShadowRoot;

export const isElement = (node: Node | null): node is Element =>
  node !== null && nodeType(node) === 1;
export const isText = (node: Node): node is Text => nodeType(node) === 3;
export const rootOf = (node: Node): Node => getRootNode.call(node);

/** The element around `node`; from the top of a shadow tree, its host. */
export function parentOf(node: Node): Element | null {
  const parent = parentElement(node);
  if (parent !== null) return parent;
  const root = parentNode(node);
  return root instanceof ShadowRoot ? root.host : null;
}

export function childrenOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = firstElementIn(element); at; at = nextElementOf(at)) found.push(at);
  return found;
}

/** The node after `node` inside `top`, in the order of the document. */
function followingOf(node: Node, top: Element): Node | null {
  const below = firstChildOf(node);
  if (below) return below;
  for (let at: Node | null = node; at && at !== top; at = parentNode(at)) {
    const beside = nextSiblingOf(at);
    if (beside) return beside;
  }
  return null;
}

/** What stands in `element` when that is one text and nothing else. */
function onlyTextIn(element: Element): Text | null {
  const first = firstChildOf(element);
  return first && isText(first) && nextSiblingOf(first) === null ? first : null;
}

const MAX_NODES = 60;

/**
 * The pieces of text in `element` that are more than white space, until `enough` characters or many
 * nodes are read: a page may hold more text than anybody wants to copy.
 */
export function textPiecesOf(element: Element, enough: number): string[] {
  const only = onlyTextIn(element);
  if (only) {
    const piece = only.substringData(0, enough).trim();
    return piece === '' ? [] : [piece];
  }
  const pieces: string[] = [];
  let read = 0;
  let node: Node | null = firstChildOf(element);
  // A walk by hand: the browser's own walkers cost more than what they find here.
  for (let nodes = 0; node && read < enough && nodes < MAX_NODES; nodes++) {
    if (isText(node)) {
      const piece = node.substringData(0, enough).trim();
      if (piece !== '') pieces.push(piece);
      read += piece.length;
    }
    node = followingOf(node, element);
  }
  return pieces;
}
/** The only piece of text right in `element`; nothing where it has several, as sentences do. */
export function ownTextOf(element: Element, enough: number): string {
  let own = '';
  for (let at: Node | null = firstChildOf(element); at; at = nextSiblingOf(at)) {
    const piece = isText(at) ? at.substringData(0, enough).trim() : '';
    if (piece !== '' && own !== '') return '';
    own ||= piece;
  }
  return own;
}
/** The beginning of the text in `element`, its pieces a space apart. */
export function textOf(element: Element, enough = 400): string {
  const only = onlyTextIn(element);
  return only ? only.substringData(0, enough).trim() : textPiecesOf(element, enough).join(' ');
}
export const tagOf = (element: Element): string => localName(element);
export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element);
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

/** All matches below `top`; a selector that the browser refuses finds nothing. */
function queryAll(top: Root | Element, selector: string): ArrayLike<Element> {
  try {
    if (isElement(top)) return querySelectorAll.call(top, selector);
    const query = top instanceof ShadowRoot ? queryFragment : queryDocument;
    return query.call(top as Document, selector);
  } catch {
    return [];
  }
}

export const countIn = (top: Element, selector: string): number => queryAll(top, selector).length;

/** Matches below `top`, the first `limit` of them. */
export function findAll(
  top: Root | Element,
  selector: string,
  limit = Number.POSITIVE_INFINITY,
): Element[] {
  const found = queryAll(top, selector);
  const elements: Element[] = [];
  for (let at = 0; at < found.length && at < limit; at++) elements.push(found[at] as Element);
  return elements;
}

/** The element with an id in the document, or in the shadow tree that `near` is in. */
export function byId(near: Element, id: string): Element | null {
  const root = rootOf(near);
  if (root instanceof ShadowRoot) return root.getElementById(id);
  return elementById.call(document, id);
}

/** The top of the document. */
export const topOf = (root: Document): Element | null => documentElement(root);

/** Nothing is judged that stands deeper than this. */
const MAX_DEPTH = 120;

/** `element` and the elements around it, innermost first, through shadow roots. */
export function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && path.length < MAX_DEPTH; at = parentOf(at))
    path.push(at);
  return path;
}

/** Whether `inner` is `outer` or stands in it, shadow roots included. */
export function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner, up = 0; at && up < MAX_DEPTH; at = parentOf(at), up++)
    if (at === outer) return true;
  return false;
}
