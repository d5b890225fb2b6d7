import { attributeOf, parentOf } from './dom';
import { remembering } from './remembering';
import { anchorOf } from './selector-key';

/** Between the classes of an element. */
export const SPACE = /[ \t\n\f\r]+/;
const NONE: ReadonlySet<string> = new Set();

/**
 * Starts looks at the page as it is: each tells which of `anchors` are borne by an element or by what is
 * around it. Most bear none, and share what is around them.
 */
export function createAnchors(anchors: ReadonlySet<string>) {
  const wanted = (kind: string, values: readonly string[]) =>
    values.map((value) => anchorOf(kind, value)).filter((anchor) => anchors.has(anchor));
  const ofClasses = remembering((value) => wanted('class', value.toLowerCase().split(SPACE)));
  const borneBy = (element: Element): readonly string[] => {
    const classes = attributeOf(element, 'class');
    const id = attributeOf(element, 'id');
    const own = classes === null ? [] : ofClasses(classes);
    return id === null ? own : [...own, ...wanted('id', [id.toLowerCase()])];
  };
  return () => {
    const known = new Map<Element, ReadonlySet<string>>();
    return (element: Element | null): ReadonlySet<string> => {
      if (anchors.size === 0) return NONE;
      const path: Element[] = [];
      let at = element;
      for (; at && !known.has(at); at = parentOf(at)) path.push(at);
      let found = (at && known.get(at)) ?? NONE;
      for (const inner of path.toReversed()) {
        const own = borneBy(inner);
        if (own.length > 0) found = new Set([...found, ...own]);
        known.set(inner, found);
      }
      return found;
    };
  };
}
