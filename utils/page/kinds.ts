import { attributeOf, hasAttributeOf, matchesSelector, tagOf, textOf, textPiecesOf } from './dom';
import type { Lexicon } from './lexicon';
import { normalizeLabel } from './text';

const INTERACTIVE =
  'button,a[href],input:not([type=hidden]),select,option,summary,label,[tabindex]:not([tabindex="-1"]),' +
  '[role=button],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],[role=link],' +
  '[role^=menuitem],[role=treeitem]';
const ROW =
  'li,tr,option,[role=row],[role=listitem],[role=option],[role=tab],[role=treeitem],[role^=menuitem],article';
const SUBMIT =
  'button,[role=button],input[type=submit],input[type=button],a[class*=button],a[class*=btn]';
const BOXES = new Set(['div', 'span', 'a', 'li']);
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

export const isInteractive = (element: Element) => matchesSelector(element, INTERACTIVE);
export const isRow = (element: Element) => matchesSelector(element, ROW);
export const interactiveSelector = INTERACTIVE;

function isWritingFrame(element: Element): boolean {
  if (tagOf(element) !== 'iframe') return false;
  try {
    const { contentDocument } = element as HTMLIFrameElement;
    if (!contentDocument?.body) return false;
    const editable = '[contenteditable=""],[contenteditable=true]';
    return contentDocument.designMode === 'on' || contentDocument.querySelector(editable) !== null;
  } catch {
    return false;
  }
}

/** Whether people write a longer text here; copies for display and read-only previews are not. */
export function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null) return EDITABLE.has(editable.toLowerCase());
  const tag = tagOf(element);
  if (tag === 'textarea')
    return attributeOf(element, 'aria-hidden') !== 'true' && !hasAttributeOf(element, 'readonly');
  return tag === 'iframe' && isWritingFrame(element);
}

const MAX_SUBMIT_TEXT = 60;

/** The name of a control: its label attribute, its value as a button, or its text. */
export function nameOf(element: Element): string {
  const given = attributeOf(element, 'aria-label');
  if (given) return normalizeLabel(given);
  if (tagOf(element) === 'input') return normalizeLabel(attributeOf(element, 'value') ?? '');
  const text = textOf(element);
  return text.length > MAX_SUBMIT_TEXT * 4 ? '' : normalizeLabel(text);
}

/**
 * What a person may read on `element`: its name, its text as it is spaced on the screen, and each
 * piece of text by itself, because initials and badges stand beside names.
 */
export function labelsOf(element: Element): ReadonlySet<string> {
  const pieces = textPiecesOf(element, MAX_SUBMIT_TEXT * 4);
  return new Set([nameOf(element), ...[...pieces, pieces.join(' ')].map(normalizeLabel)]);
}

/** Boxes that are pressed like buttons although they are none. */
const isPressable = (element: Element) =>
  element.firstElementChild === null && getComputedStyle(element).cursor === 'pointer';

/** Whether pressing this publishes, schedules or keeps a post. */
export function isSubmit(element: Element, lexicon: Lexicon): boolean {
  const isButton = matchesSelector(element, SUBMIT);
  if (!isButton && !BOXES.has(tagOf(element))) return false;
  if (!isButton && textOf(element).length > MAX_SUBMIT_TEXT) return false;
  if (!lexicon.submit.has(nameOf(element).replace(/\s*[…▾▼>»→]+$/u, ''))) return false;
  return isButton || isPressable(element);
}
