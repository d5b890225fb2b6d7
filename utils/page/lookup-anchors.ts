import { attributeOf, parentOf } from './dom';
import { anchorOf } from './selector-key';

const NONE: ReadonlySet<string> = new Set();

/** What an element bears of `anchors`. */
function borneBy(element: Element, anchors: ReadonlySet<string>): string[] {
  const id = attributeOf(element, 'id')?.toLowerCase();
  const classes =
    attributeOf(element, 'class')
      ?.toLowerCase()
      .split(/[ \t\n\f\r]+/) ?? [];
  const all = classes.map((name) => anchorOf('class', name));
  if (id) all.push(anchorOf('id', id));
  return all.filter((anchor) => anchors.has(anchor));
}

/**
 * Starts looks at the page as it is: each tells which of `all` are borne by an element or by what is
 * around it. Most bear none, and share what is around them.
 */
export function createAnchors(all: readonly string[]) {
  const anchors = new Set(all);
  return () => {
    const known = new Map<Element, ReadonlySet<string>>();
    return (element: Element | null): ReadonlySet<string> => {
      if (anchors.size === 0) return NONE;
      const path: Element[] = [];
      let at = element;
      for (; at && !known.has(at); at = parentOf(at)) path.push(at);
      let found = (at && known.get(at)) ?? NONE;
      for (const inner of path.toReversed()) {
        const own = borneBy(inner, anchors);
        if (own.length > 0) found = new Set([...found, ...own]);
        known.set(inner, found);
      }
      return found;
    };
  };
}
