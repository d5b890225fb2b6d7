import { attributeOf, wholeTextOf } from './dom';

const PLAIN = /^[\s -~]*$/;
const SIGNS = /[.*+?^${}()|[\]\\/]/g;
const squeezed = (text: string) => text.replace(/\s+/g, '').toLowerCase();
/** Only so much text is copied to be looked through, in characters. */
const MOST_COPIED = 2_000_000;

/**
 * A rough look that spares a close one: whether an element may bear one of the folded `labels`. Other
 * writing than plain Latin is always looked at closely.
 */
export function sayingAny(labels: readonly (string | null)[]): (element: Element) => boolean {
  const sought = labels.filter((label) => label !== null);
  if (sought.length === 0) return () => false;
  if (!sought.every((label) => PLAIN.test(label))) return () => true;
  // The pieces of a label may stand in elements of their own, without a space between them.
  const atoms = sought.map((label) => squeezed(label).replace(SIGNS, '\\$&')).sort();
  const any = new RegExp(atoms.join('|'));
  const maySay = (text: string | null) =>
    text !== null && (!PLAIN.test(text) || any.test(squeezed(text)));

  let copied = 0;
  return (element) => {
    if (maySay(attributeOf(element, 'aria-label')) || maySay(attributeOf(element, 'value')))
      return true;
    if (copied > MOST_COPIED) return true;
    const text = wholeTextOf(element) ?? '';
    copied = Math.max(0, copied + text.length - 1000);
    return maySay(text);
  };
}
