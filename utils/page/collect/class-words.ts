import { attributeOf, hasAttributeOf } from '@/utils/page/dom';
import { tokensOf } from '@/utils/plan/text';

const NAMES = ['class', 'id', 'data-testid', 'data-test', 'itemprop', 'data-field', 'data-label'];
const MAX_NAME = 300;

/** The words of an element's identifiers: how a page calls what stands in it. */
const classWordsOf = (element: Element): ReadonlySet<string> =>
  new Set(
    NAMES.flatMap((name) =>
      hasAttributeOf(element, name)
        ? tokensOf(attributeOf(element, name)?.slice(0, MAX_NAME) ?? '')
        : [],
    ),
  );

/** Whether an element is called by one of `words`. */
export const isCalled = (element: Element, words: ReadonlySet<string>): boolean =>
  [...classWordsOf(element)].some((word) => words.has(word));
