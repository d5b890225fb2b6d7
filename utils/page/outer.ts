import { findAll, tagOf } from './dom';
import { documentIn } from './frames';
import { isEditor, isSubmit } from './kinds';
import type { Lexicon } from './lexicon';

const EDITORS = 'textarea,[contenteditable],iframe';
const BUTTONS = 'button,input,a[href],[role=button]';
/** What publishes stands among the first controls of a composer, or it is none. */
const MAX_BUTTONS = 200;

/** Whether a document has a way to publish, itself or in a frame of the same origin. */
function hasSubmit(inside: Document, lexicon: Lexicon): boolean {
  const submits = (element: Element) => isSubmit(element, tagOf(element), lexicon);
  return (
    findAll(inside, BUTTONS, MAX_BUTTONS).some(submits) ||
    findAll(inside, 'iframe').some((frame) => holdsSubmit(frame, lexicon))
  );
}

/** Whether a frame of the same origin holds a control that publishes. */
export function holdsSubmit(frame: Element, lexicon: Lexicon): boolean {
  const inside = documentIn(frame);
  return inside?.body ? hasSubmit(inside, lexicon) : false;
}

/** The documents around this one, innermost first, as far as they are of the same origin. */
function documentsAround(): Document[] {
  const found: Document[] = [];
  try {
    for (let at: Window = window; at.frameElement; at = at.parent)
      found.push(at.frameElement.ownerDocument);
  } catch {
    // Another origin begins here.
  }
  return found;
}

/** Whether somebody writes and publishes in a document around this frame: it holds a part of that. */
export const isPartOfComposer = (lexicon: Lexicon): boolean =>
  documentsAround().some(
    (around) => findAll(around, EDITORS).some(isEditor) && hasSubmit(around, lexicon),
  );

/** The address that a frame without one of its own is shown at. */
export function addressOfPage(): URL {
  const addresses = [document, ...documentsAround()].map((each) => each.defaultView?.location.href);
  const found = addresses.find((address) => address?.startsWith('http'));
  return new URL(found ?? location.href);
}
