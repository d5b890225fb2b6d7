import { attributeOf, findAll, hasAttributeOf, pathOf } from '@/utils/page/dom';

const NAMES = [
  'title',
  'aria-label',
  'data-text',
  'data-full-text',
  'data-content',
  'data-tooltip',
  'data-original-title',
];
const NAMED = NAMES.map((name) => `[${name}]`).join(',');
const CUT = /\s*(?:…|\.{3}|\[…\])$/;
/** A shorter beginning may be anybody's. */
const MIN_BEGINNING = 6;
const MOST_NAMED = 40;

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The whole of a text of which `row` shows only the beginning, where an attribute holds it; else the text. */
export function wholeText(text: string, element: Element, row: Element): string {
  const beginning = squeezed(text.replace(CUT, ''));
  if (beginning.length < MIN_BEGINNING) return text;
  const path = pathOf(element);
  const around = path.slice(0, path.indexOf(row) + 1);
  let whole = text;
  for (const each of [...around, ...findAll(row, NAMED, MOST_NAMED)])
    for (const name of NAMES) {
      const given = hasAttributeOf(each, name) ? (attributeOf(each, name) ?? '').trim() : '';
      const isLonger = given.length > Math.max(whole.length, beginning.length);
      if (isLonger && squeezed(given).startsWith(beginning)) whole = given;
    }
  return whole;
}
