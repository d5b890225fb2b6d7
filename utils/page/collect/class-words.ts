import { attributeOf, hasAttributeOf } from '@/utils/page/dom';
import { tokensOf } from '@/utils/plan/text';

const NAMES = ['class', 'id', 'data-testid', 'data-test', 'itemprop', 'data-field', 'data-label'];
const MAX_NAME = 300;

/** How a page calls an element: whether one of its identifiers has a part among `words`. */
export const isCalled = (element: Element, words: ReadonlySet<string>): boolean =>
  NAMES.some(
    (name) =>
      hasAttributeOf(element, name) &&
      tokensOf(attributeOf(element, name)?.slice(0, MAX_NAME) ?? '').some((token) =>
        words.has(token),
      ),
  );
