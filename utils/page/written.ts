import { fold } from '@/utils/plan/text';
import { findAll, textOf } from './dom';
import { nameOf } from './kinds';

const FIELDS =
  'input:not([type]),input[type=text],input[type=search],textarea:not([aria-hidden=true])';
/** More fields are those of a table, and longer texts are no labels. */
const MAX_FIELDS = 40;
const MAX_TEXT = 90;

function fieldsIn(root: Document): string[] {
  return findAll(root, FIELDS, MAX_FIELDS).map((field) =>
    String((field as HTMLInputElement).value ?? ''),
  );
}

/**
 * Tells whether a control only repeats what somebody writes on this page: the title of a draft is no
 * command, even where it reads like one. The page is asked for its texts when that is first needed.
 */
export function repeatsWriting(editors: ReadonlySet<Element>): (control: Element) => boolean {
  let written: ReadonlySet<string> | undefined;
  const read = () => {
    const texts = [...fieldsIn(document), ...[...editors].map((each) => textOf(each, MAX_TEXT))];
    const short = texts.filter((text) => text.length <= MAX_TEXT).map(fold);
    return new Set(short.filter((text) => text !== ''));
  };
  return (control) => {
    written ??= read();
    return written.size > 0 && written.has(fold(nameOf(control)));
  };
}
