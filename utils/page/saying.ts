import { anyOf } from './any-of';
import { attributeOf, countIn, hasAttributeOf, wholeTextOf } from './dom';

const PLAIN = /^[\s -~]*$/;
const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase();
/** Only so much text is copied to be looked through, in characters. */
const MAX_COPIED = 2_000_000;
/** More parts, and longer texts, are looked through piece by piece. */
const MAX_PARTS = 12;
const MAX_LOOKED_THROUGH = 20_000;
const NAMED = '[aria-label],[value]';

/** Rough looks that spare a close one; they may say yes where a close look says no. */
export interface Saying {
  /** Whether an element may bear one of the labels; `isNamed` unless it has no attribute that names it. */
  readonly bears: (element: Element, isNamed: boolean) => boolean;
  /** Whether anything in a text that `textIn` gave may be one. */
  readonly isIn: (text: string) => boolean;
}

/** Whether anything in `part` has an attribute that names it, or the part itself. */
export const hasNames = (part: Element): boolean =>
  hasAttributeOf(part, 'aria-label') || hasAttributeOf(part, 'value') || countIn(part, NAMED) > 0;

/**
 * All that a few parts of the page say; `null` where that is much, or where attributes may say more.
 */
export function textIn(parts: readonly Element[]): string | null {
  if (parts.length > MAX_PARTS) return null;
  let all = '';
  for (const part of parts) {
    if (hasNames(part)) return null;
    all += `${wholeTextOf(part) ?? ''}\n`;
    if (all.length > MAX_LOOKED_THROUGH) return null;
  }
  return PLAIN.test(all) ? squeezed(all) : null;
}

const NOTHING: Saying = { bears: () => false, isIn: () => false };

/** Looks for the folded `labels`. Other writing than plain Latin is always looked at closely. */
export function sayingAny(labels: readonly (string | null)[]): Saying {
  const sought = labels.filter((label) => label !== null);
  if (sought.length === 0) return NOTHING;
  if (!sought.every((label) => PLAIN.test(label))) return { bears: () => true, isIn: () => true };
  // The pieces of a label may stand in elements of their own, without a space between them.
  const whole = new RegExp(anyOf(sought.map(squeezed)), 'i');
  // But no word stands in two of them, and to look for one takes no copy.
  const words = sought.map((label) => /\S*/.exec(label)?.[0] ?? '');
  const wordOrOther = new RegExp(`[^\\s -~]|${anyOf(words)}`, 'i');
  const maySay = (text: string) =>
    wordOrOther.test(text) && (!PLAIN.test(text) || whole.test(squeezed(text)));

  let copied = 0;
  const bears = (element: Element, isNamed: boolean) => {
    if (isNamed) {
      const name = attributeOf(element, 'aria-label') ?? attributeOf(element, 'value');
      if (name !== null && maySay(name)) return true;
    }
    if (copied > MAX_COPIED) return true;
    const text = wholeTextOf(element) ?? '';
    copied = Math.max(0, copied + text.length - 1000);
    return maySay(text);
  };
  return { bears, isIn: (text) => whole.test(text) };
}
