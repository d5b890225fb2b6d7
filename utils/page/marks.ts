import type { Action } from '@/utils/availability/vocabulary';
import {
  attributeOf,
  byId,
  elementCountIn,
  firstChildOf,
  matchesSelector,
  ownTextOf,
  parentOf,
  textOf,
} from './dom';
import { interactiveSelector, isNamedLike, looksInteractive } from './kinds';
import { SEVERAL } from './labels';
import type { Lexicon } from './lexicon';
import { attributeSignals, type Signal } from './signals';

/** A piece of the page that identifies a network. */
export interface Mark {
  readonly element: Element;
  readonly network: string;
  readonly signals: readonly Signal[];
  /** The strongest signal. */
  readonly weight: number;
  /** The action that its label names, if any. */
  readonly action: Action | null;
}

const LABELS = new Set(
  'aria-label title alt data-tip data-tooltip data-original-title data-label data-title label'.split(
    ' ',
  ),
);
/** Attributes that say nothing about networks and stand on very many elements. */
const IDLE = new Set(
  'aria-hidden aria-checked aria-selected aria-pressed aria-expanded role tabindex rel target width height fill viewBox xmlns'.split(
    ' ',
  ),
);
const TEXT_HOLDERS = new Set(['textarea', 'input', 'select', 'ul', 'ol', 'table', 'tbody', 'body']);
const CLOSING = new Set(['close', 'dismiss', 'remove', 'delete', 'cancel', 'clear']);
const MAX_TEXT = 90;
/** Attributes that may hold a whole drawing, and how long the two kinds may be to be read. */
const DRAWING = new Set(['d', 'href', 'src', 'srcset', 'style', 'xlink:href']);
const MAX_DRAWING = 100_000;
const MAX_ATTRIBUTE = 5000;

/** A lone "X" on a control that says it closes or removes something is not a network. */
function closes(element: Element, lexicon: Lexicon): boolean {
  for (let at: Element | null = element, up = 0; at && up < 3; at = parentOf(at), up++) {
    if (isNamedLike(at, ['class', 'aria-label', 'title', 'data-testid'], CLOSING)) return true;
    if (matchesSelector(at, interactiveSelector)) return hasOtherName(at, lexicon);
  }
  return false;
}

/** A label attribute wins over a visible "X": it is the name of the control. */
function hasOtherName(control: Element, lexicon: Lexicon): boolean {
  const name = attributeOf(control, 'aria-label') ?? attributeOf(control, 'title');
  return !!name?.trim() && lexicon.label(name).network === null && !/^(x|𝕏)\b/iu.test(name.trim());
}

/** How many elements an element may hold and still have a text of its own as its label. */
const MAX_LABELLED = 6;

/** Whether an element is read in another way when it holds `after` elements instead of `before`. */
export const isReadOtherwise = (before: number, after: number): boolean =>
  (before === 0) !== (after === 0) || before > MAX_LABELLED !== after > MAX_LABELLED;

/** The visible text that can be a label: of a leaf, of a control with a few pieces, or beside an icon. */
function labelText(element: Element, tag: string, names: readonly string[]): string | null {
  const first = firstChildOf(element);
  if (first === null || TEXT_HOLDERS.has(tag)) return null;
  const count = elementCountIn(element);
  if (count > MAX_LABELLED) return null;
  const isWhole =
    count === 0 || (looksInteractive(tag, names) && matchesSelector(element, interactiveSelector));
  const text = isWhole ? textOf(element, MAX_TEXT + 1) : ownTextOf(element, MAX_TEXT + 1);
  return text === '' || text.length > MAX_TEXT ? null : text;
}

/** What a switch is for stands first in its name. */
const isSwitch = (element: Element) =>
  matchesSelector(element, '[role=switch],[aria-checked],[aria-pressed],[aria-selected]');

/**
 * Reads the marks of one element by its tag and the `names` of its attributes; its descendants are left
 * aside, but for the text of a control.
 */
export function readMark(
  element: Element,
  tag: string,
  names: readonly string[],
  lexicon: Lexicon,
  drawn: readonly Signal[],
): Mark | null {
  let signals = drawn;
  let action: Action | null = null;

  const readLabel = (text: string) => {
    const label = lexicon.label(text);
    if (label.opening)
      signals = [
        ...signals,
        { network: label.opening, weight: isSwitch(element) ? 2 : 1, kind: 'opening' },
      ];
    if (label.network === null || (label.weight === 1 && closes(element, lexicon))) return;
    signals = [...signals, { network: label.network, weight: label.weight, kind: 'label' }];
    action ??= label.action;
  };

  for (const name of names) {
    if (IDLE.has(name)) continue;
    const value = attributeOf(element, name) ?? '';
    if (value.length > (DRAWING.has(name) ? MAX_DRAWING : MAX_ATTRIBUTE)) continue;
    if (LABELS.has(name)) readLabel(value);
    else if (name === 'aria-labelledby') {
      const named = value.length < 100 ? byId(element, value) : null;
      if (named && named !== element) readLabel(textOf(named, MAX_TEXT));
    } else {
      const found = attributeSignals(element, name, value, lexicon);
      if (found.length > 0) signals = [...signals, ...found];
    }
  }
  const text = labelText(element, tag, names);
  if (text !== null) readLabel(text);
  return markOf(element, signals, action);
}

function markOf(element: Element, all: readonly Signal[], action: Action | null): Mark | null {
  const single = all.filter(({ network }) => network !== SEVERAL);
  const signals = single.length > 0 ? single : all;
  const [first] = signals;
  if (!first || signals.some(({ network }) => network !== first.network)) return null;
  const weight = Math.max(...signals.map((signal) => signal.weight));
  return { element, network: first.network, signals, weight, action };
}
