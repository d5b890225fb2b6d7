import type { Known, Piece } from './piece';

// Taken before any picture named after them can stand in their place.
const create = document.createElement.bind(document);
const createNS = document.createElementNS.bind(document);
const createText = document.createTextNode.bind(document);
const { appendChild } = Node.prototype;
const { setAttribute, attachShadow } = Element.prototype;
const SVG = new Set(['svg', 'symbol', 'path', 'use']);

const knownOf = new WeakMap<Element, Known>();

/** What the generator knows of an element. */
export const known = (element: Element): Known => knownOf.get(element) ?? {};

/** Builds elements and tells `built` about each, in the order of the tree. */
export function build(
  { tag, attributes, content, known: own }: Piece,
  built: (element: Element) => void = () => undefined,
): Element {
  const element = SVG.has(tag) ? createNS('http://www.w3.org/2000/svg', tag) : create(tag);
  knownOf.set(element, own);
  built(element);
  for (const [name, value] of Object.entries(attributes)) setAttribute.call(element, name, value);
  const target = own.shadow ? attachShadow.call(element, { mode: 'open' }) : element;
  for (const inner of content)
    appendChild.call(target, typeof inner === 'string' ? createText(inner) : build(inner, built));
  return element;
}

/** Frames can be written in only when they are in the page. */
export function openFrames(elements: Iterable<Element>): void {
  for (const element of elements)
    if (element instanceof HTMLIFrameElement && element.contentDocument)
      element.contentDocument.designMode = 'on';
}
