import { readerOf } from './reader-of';

// Pictures and forms named after these stand in their place, as those in forms do.
export const viewOf = readerOf<(Window & typeof globalThis) | null>(
  Document.prototype,
  'defaultView',
);
export const bodyOf = readerOf<HTMLElement | null>(Document.prototype, 'body');
/** What has the focus in a document. */
export const activeIn = readerOf<Element | null>(Document.prototype, 'activeElement');
/** The document that a node is in. */
export const documentOf = readerOf<Document>(Node.prototype, 'ownerDocument');
