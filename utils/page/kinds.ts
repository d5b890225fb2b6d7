import { fold, tokensOf } from '@/utils/plan/text';
import {
  attributeNamesOf,
  attributeOf,
  countIn,
  elementCountIn,
  findAll,
  hasAttributeOf,
  matchesSelector,
  pathOf,
  tagOf,
  textOf,
  textPiecesOf,
} from './dom';
import { fact } from './facts';
import { documentIn } from './frames';
import type { Lexicon } from './lexicon';

const INTERACTIVE =
  'button,a[href],input:not([type=hidden]),select,option,summary,label,[tabindex]:not([tabindex="-1"]),' +
  '[role=button],[role=checkbox],[role=radio],[role=switch],[role=tab],[role=option],[role=link],' +
  '[role^=menuitem],[role=treeitem]';
const ROW =
  'li,tr,option,[role=row],[role=listitem],[role=option],[role=tab],[role=treeitem],[role^=menuitem],article';
const BOXES = new Set(['div', 'span', 'a', 'li']);
const EDITABLE = new Set(['', 'true', 'plaintext-only']);

export const isInteractive = fact((element) => matchesSelector(element, INTERACTIVE));
export const isRow = fact((element) => matchesSelector(element, ROW));
export const interactiveSelector = INTERACTIVE;

const CHOICE =
  'label,option,input[type=checkbox],input[type=radio],[role=checkbox],[role=radio],[role=switch],[role=option],' +
  '[role=menuitemcheckbox],[role=menuitemradio],[aria-pressed],[aria-selected],[aria-checked]';
/** How many controls stand in an element that are chosen rather than pressed once. */
export const choicesIn = fact((element) => countIn(element, CHOICE));
export const isChosen = fact((element) => matchesSelector(element, CHOICE));

/** Whether the innermost control on a path is one that is chosen. */
export function isChoice(path: readonly Element[]): boolean {
  const control = path.slice(0, 8).find(isInteractive);
  return control !== undefined && isChosen(control);
}

const INTERACTIVE_TAGS = new Set(['button', 'select', 'option', 'summary', 'label', 'input', 'a']);

/** Whether `element` is likely a control: quicker than asking exactly. */
export const looksInteractive = (tag: string, names: readonly string[]) =>
  INTERACTIVE_TAGS.has(tag) || names.includes('role') || names.includes('tabindex');

/** Whether all that stands in `element` may be its name, and not only its own text. */
export const mayBeNamedWithin = (element: Element) => {
  const tag = tagOf(element);
  if (tag.includes('-') || INTERACTIVE_TAGS.has(tag)) return true;
  return hasAttributeOf(element, 'role') || hasAttributeOf(element, 'tabindex');
};

/** Whether a frame of the same origin holds something to write in. */
function isWritingFrame(frame: Element): boolean {
  const inside = documentIn(frame);
  if (!inside?.body) return false;
  const editable = '[contenteditable=""],[contenteditable=true],textarea';
  return inside.designMode === 'on' || findAll(inside, editable).some(isEditor);
}

/** Whether people write a longer text here; copies for display and read-only previews are not. */
export function isEditor(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  // Drawings have no such property, whatever attributes they bear.
  if (editable !== null)
    return 'isContentEditable' in element && EDITABLE.has(editable.toLowerCase());
  const tag = tagOf(element);
  if (tag === 'textarea')
    return attributeOf(element, 'aria-hidden') !== 'true' && !hasAttributeOf(element, 'readonly');
  return tag === 'iframe' && isWritingFrame(element);
}

const MAX_NAME = 100;

/** The name of a control: its label attribute, its value as a button, or its text. */
export function nameOf(element: Element, names = attributeNamesOf(element)): string {
  const given = names.includes('aria-label') ? attributeOf(element, 'aria-label') : null;
  if (given) return given;
  if (tagOf(element) === 'input') return attributeOf(element, 'value') ?? '';
  const text = textOf(element, MAX_NAME * 2);
  return text.length > MAX_NAME ? '' : text;
}

/**
 * What a person may read on `element`, folded: its name, its text as it is spaced on the screen, and
 * each piece of text by itself, because initials and badges stand beside names.
 */
export function labelsOf(element: Element): readonly string[] {
  const pieces = textPiecesOf(element, 4 * MAX_NAME);
  const given = attributeOf(element, 'aria-label') ?? attributeOf(element, 'value');
  const read = pieces.length > 1 ? [pieces.join(' '), ...pieces] : pieces;
  return (given === null ? read : [given, ...read]).map(fold);
}

const BUTTON = new Set(['submit', 'button', 'image']);

function isButton(element: Element, tag: string, names: readonly string[]): boolean {
  if (tag === 'button') return true;
  if (names.includes('role') && attributeOf(element, 'role') === 'button') return true;
  if (tag === 'input') return BUTTON.has(attributeOf(element, 'type') ?? '');
  return tag === 'a' && /button|btn/i.test(attributeOf(element, 'class') ?? '');
}

/** Boxes that are pressed or dragged like controls although they are none. */
export const isPressable = (element: Element) =>
  hasAttributeOf(element, 'onclick') ||
  attributeOf(element, 'draggable') === 'true' ||
  /^(pointer|grab|move)$/.test(getComputedStyle(element).cursor);

/** Links of a navigation are called like buttons as well. */
const leadsAway = (element: Element) =>
  !/^(#|javascript:.*)?$/i.test((attributeOf(element, 'href') ?? '').trim());

/** Whether pressing this publishes, schedules or keeps a post. */
export function isSubmit(
  element: Element,
  tag: string,
  lexicon: Lexicon,
  names = attributeNamesOf(element),
): boolean {
  const button = isButton(element, tag, names) || tag.includes('-');
  if (!button && (!BOXES.has(tag) || elementCountIn(element) > 0)) return false;
  if (!button && names.includes('href') && leadsAway(element)) return false;
  if (!lexicon.label(nameOf(element, names)).submits) return false;
  if (button) return true;
  // To ask for the style is dear: what is called as the button around it says nothing new.
  const around = pathOf(element)
    .slice(1, 4)
    .find((at) => isButton(at, tagOf(at), attributeNamesOf(at)));
  if (around && lexicon.label(nameOf(around)).submits) return false;
  return elementCountIn(element) === 0 && isPressable(element);
}

/** Whether one of the identifiers of `element` has a part among `words`. */
export const isNamedLike = (
  element: Element,
  names: readonly string[],
  words: ReadonlySet<string>,
) =>
  names.some((name) =>
    tokensOf(attributeOf(element, name)?.slice(0, 200) ?? '').some((token) => words.has(token)),
  );
