/**
 * Reads of the page that a form field or picture named after a DOM property cannot fool: such names
 * shadow the properties of their form or document, in Chromium also for content scripts.
 */
function readerOf<T>(prototype: object, property: string): (node: Node) => T {
  let at: object | null = prototype;
  while (at && !Object.hasOwn(at, property)) at = Object.getPrototypeOf(at);
  const get = at && Object.getOwnPropertyDescriptor(at, property)?.get;
  if (!get) return (node) => (node as unknown as Record<string, T>)[property] as T;
  return (node) => get.call(node) as T;
}

export const nodeType = /* @__PURE__ */ readerOf<number>(Node.prototype, 'nodeType');
export const parentElement = /* @__PURE__ */ readerOf<Element | null>(
  Node.prototype,
  'parentElement',
);
export const parentNode = /* @__PURE__ */ readerOf<Node | null>(Node.prototype, 'parentNode');
export const documentElement = /* @__PURE__ */ readerOf<Element | null>(
  Document.prototype,
  'documentElement',
);
export const localName = /* @__PURE__ */ readerOf<string>(Element.prototype, 'localName');
export const firstChildOf = /* @__PURE__ */ readerOf<ChildNode | null>(
  Node.prototype,
  'firstChild',
);
export const nextSiblingOf = /* @__PURE__ */ readerOf<ChildNode | null>(
  Node.prototype,
  'nextSibling',
);
export const firstElementIn = /* @__PURE__ */ readerOf<Element | null>(
  Element.prototype,
  'firstElementChild',
);
export const nextElementOf = /* @__PURE__ */ readerOf<Element | null>(
  Element.prototype,
  'nextElementSibling',
);
export const previousElementOf = /* @__PURE__ */ readerOf<Element | null>(
  Element.prototype,
  'previousElementSibling',
);
export const elementCountIn = /* @__PURE__ */ readerOf<number>(
  Element.prototype,
  'childElementCount',
);
export const shadowOf = /* @__PURE__ */ readerOf<ShadowRoot | null>(
  Element.prototype,
  'shadowRoot',
);
/** All text in an element: of a large one, all of it is copied. */
export const wholeTextOf = /* @__PURE__ */ readerOf<string | null>(
  Element.prototype,
  'textContent',
);
/** All markup of an element and what is in it; not of shadow trees. */
export const markupOf = /* @__PURE__ */ readerOf<string>(Element.prototype, 'outerHTML');
export const isInPage = /* @__PURE__ */ readerOf<boolean>(Node.prototype, 'isConnected');
