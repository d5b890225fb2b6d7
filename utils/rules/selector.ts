import type { CssNode } from 'css-tree';
import parse from 'css-tree/selector-parser';
import { limits } from './schema';
import { breadthTrouble } from './selector-breadth';
import { argumentsOf, costTrouble, partsTrouble, piecesOf } from './selector-parts';
import { type SelectorProblem, type Trouble, trouble } from './selector-problem';
import { readTokens } from './selector-tokens';

/** A selector that can be used, without white space at its ends; or what is wrong with it, and where. */
export type SelectorCheck =
  | { readonly ok: true; readonly selector: string }
  | { readonly ok: false; readonly problem: SelectorProblem };

/** Whether a text is a selector that this browser reads. */
export type IsSelector = (text: string) => boolean;

interface ParseError {
  readonly message: string;
  readonly offset: number;
}

const isParseError = (error: unknown): error is ParseError =>
  error instanceof Error && typeof (error as Partial<ParseError>).offset === 'number';

/** How many brackets of the kind `[` are open before `offset`; there are no quotes left open. */
const isInAttribute = (text: string, offset: number) =>
  /\[[^\]"']*(("[^"]*"|'[^']*')[^\]"']*)*$/.test(text.slice(0, offset));

/** What the parser stumbled over, in our words. */
function parseTrouble(text: string, { offset: given }: ParseError): Trouble {
  const offset = Math.min(given, text.length);
  const length = offset < text.length ? 1 : 0;
  if (isInAttribute(text, offset)) return trouble('attribute', offset, length);
  const before = text.slice(0, offset).trimEnd();
  const isAtName = before.length === offset && /[.#:]$/.test(before);
  if (isAtName) return trouble('name', offset, length);
  const isNothing = /^[),]?$/.test(text.slice(offset, offset + 1));
  return trouble(isNothing ? 'missing' : 'unexpected', offset, length);
}

function selectorsOf(text: string): readonly CssNode[] | Trouble {
  try {
    const list = parse(text, { context: 'selectorList', positions: true });
    return list.type === 'SelectorList' ? [...list.children] : [];
  } catch (error) {
    if (isParseError(error)) return parseTrouble(text, error);
    return trouble('unexpected', 0, text.length);
  }
}

function firstOf<T>(items: readonly T[], find: (item: T) => Trouble | null): Trouble | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

/** The smallest piece that the browser cannot read, or the whole where each piece by itself is good. */
function refusal(text: string, selectors: readonly CssNode[], isSelector: IsSelector): Trouble {
  const smallest = (selector: CssNode): Trouble | null =>
    firstOf(piecesOf(selector), (piece) => {
      const { loc, type } = piece;
      if (!loc || type === 'Combinator') return null;
      const [start, end] = [loc.start.offset, loc.end.offset];
      if (isSelector(text.slice(start, end))) return null;
      return firstOf(argumentsOf(piece), smallest) ?? trouble('refused', start, end - start);
    });
  return firstOf(selectors, smallest) ?? trouble('refused', 0, text.length);
}

function find(text: string, isSelector: IsSelector | undefined, of: readonly number[]) {
  const selectors = selectorsOf(text);
  if ('kind' in selectors) return selectors;
  const wrong =
    firstOf(selectors, (selector) => partsTrouble(selector)) ??
    firstOf(selectors, costTrouble) ??
    firstOf(selectors, breadthTrouble);
  if (wrong || selectors.length !== of.length + 1) return wrong;
  return isSelector && !isSelector(text) ? refusal(text, selectors, isSelector) : null;
}

/**
 * Whether `text` is a selector that a rule may use: whole, so that nothing behind it is swallowed,
 * narrow and cheap. `isSelector` asks the browser as well. Never throws.
 */
export function checkSelector(text: string, isSelector?: IsSelector): SelectorCheck {
  const before = text.length - text.trimStart().length;
  const selector = text.trim();
  const fail = ({ kind, offset, length }: Trouble, commas: readonly number[]): SelectorCheck => {
    const at = commas.filter((comma) => comma < offset).length + 1;
    const part = commas.length > 0 ? { at, of: commas.length + 1 } : null;
    return { ok: false, problem: { kind, length, offset: offset + before, part } };
  };
  if (selector === '') return fail(trouble('empty', 0, 0), []);
  if (selector.length > limits.selector)
    return fail(trouble('too-long', limits.selector, selector.length - limits.selector), []);
  const { commas, trouble: torn } = readTokens(selector);
  const wrong = torn ?? find(selector, isSelector, commas);
  return wrong ? fail(wrong, commas) : { ok: true, selector };
}

/** Whether a selector takes in a page or most of it, or cannot be read, so that nobody knows; never throws. */
export function isTooBroad(text: string): boolean {
  const selectors = selectorsOf(text.trim());
  return 'kind' in selectors || firstOf(selectors, breadthTrouble) !== null;
}

export type { SelectorTrouble } from './selector-problem';
