import { fold } from '@/utils/plan/text';
import { attributeOf, textOf } from './dom';
import type { Inventory } from './inventory';
import { nameOf } from './kinds';

const TYPED = new Set(['', 'text', 'search']);
/** More fields are those of a table, and longer texts are no labels. */
const MAX_FIELDS = 40;
const MAX_TEXT = 90;

/** Whether `element` is a field for a short text. */
export const isField = (element: Element, tag: string) =>
  tag === 'input'
    ? TYPED.has(attributeOf(element, 'type')?.toLowerCase() ?? '')
    : tag === 'textarea' && attributeOf(element, 'aria-hidden') !== 'true';

/**
 * Tells whether a control only repeats what somebody writes on this page: the title of a draft is no
 * command, even where it reads like one. Editors and fields are asked when that is first needed.
 */
export function repeatsWriting({
  editors,
  fields,
}: Pick<Inventory, 'editors' | 'fields'>): (control: Element) => boolean {
  let written: ReadonlySet<string> | undefined;
  const read = () => {
    const values = [...fields]
      .slice(0, MAX_FIELDS)
      .map((field) => String((field as HTMLInputElement).value ?? ''));
    const texts = [...values, ...[...editors].map((each) => textOf(each, MAX_TEXT))];
    const short = texts.filter((text) => text.length <= MAX_TEXT).map(fold);
    return new Set(short.filter((text) => text !== ''));
  };
  return (control) => {
    written ??= read();
    return written.size > 0 && written.has(fold(nameOf(control)));
  };
}
