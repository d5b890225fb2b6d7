import type { Action } from '@/utils/availability/vocabulary';
import { attributeOf, attributesOf, childrenOf, parentOf, tagOf, textOf } from './dom';
import { isInteractive } from './kinds';
import type { Lexicon } from './lexicon';
import { attributeSignals, type Signal } from './signals';
import { normalizeLabel, tokensOf } from './text';

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

const LABEL_ATTRIBUTES = new Set([
  'aria-label',
  'title',
  'alt',
  'data-tip',
  'data-tooltip',
  'data-original-title',
  'label',
]);
const TEXT_HOLDERS = new Set(['textarea', 'input', 'select', 'ul', 'ol', 'table', 'tbody', 'body']);
const CLOSING = new Set(['close', 'dismiss', 'remove', 'delete', 'cancel', 'clear']);
const MAX_TEXT = 90;

/** A lone "X" on a control that says it closes or removes something is not a network. */
function closes(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 3; at = parentOf(at), up++) {
    const words = ['class', 'aria-label', 'title', 'data-testid'].flatMap((name) =>
      tokensOf(attributeOf(at as Element, name) ?? ''),
    );
    if (words.some((word) => CLOSING.has(word))) return true;
    if (isInteractive(at)) return hasOtherName(at);
  }
  return false;
}

/** A label attribute wins over a visible "X": it is the name of the control. */
function hasOtherName(control: Element): boolean {
  const name = attributeOf(control, 'aria-label') ?? attributeOf(control, 'title');
  return name !== null && normalizeLabel(name) !== '' && !/^(x|𝕏)\b/iu.test(name.trim());
}

/** The visible text that can be a label: of a leaf, or of a control with a few pieces. */
function labelText(element: Element): string | null {
  if (TEXT_HOLDERS.has(tagOf(element))) return null;
  const count = childrenOf(element).length;
  if (count > 0 && (count > 6 || !isInteractive(element))) return null;
  const text = textOf(element);
  return text.length > 0 && text.length <= MAX_TEXT ? text : null;
}

/** Reads the marks of one element; its descendants are left aside, but for the text of a control. */
export function readMark(element: Element, lexicon: Lexicon): Mark | null {
  const signals: Signal[] = [];
  let action: Action | null = null;

  const readLabel = (text: string) => {
    const meaning = lexicon.grammar(text);
    if (!meaning || (meaning.weight === 1 && closes(element))) return;
    signals.push({ network: meaning.network, weight: meaning.weight, kind: 'label' });
    action ??= meaning.action;
  };

  for (const attribute of attributesOf(element)) {
    if (LABEL_ATTRIBUTES.has(attribute.name)) readLabel(attribute.value);
    else signals.push(...attributeSignals(element, attribute, lexicon));
  }
  const text = labelText(element);
  if (text !== null) readLabel(text);

  const [first] = signals;
  if (!first || signals.some(({ network }) => network !== first.network)) return null;
  return {
    element,
    network: first.network,
    signals,
    weight: Math.max(...signals.map(({ weight }) => weight)),
    action,
  };
}
