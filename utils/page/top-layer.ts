import { contains, findAll, type Root, shadowOf, tagOf } from './dom';
import { NOTICE_TAG } from './notice-tag';
import type { Box } from './place';

const ABOVE = ':is(:popover-open, dialog:modal)';

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * Whether something of the page that does not hold `host` stands in the layer above all others over its
 * `box`; what is in closed shadow trees cannot be told.
 */
export function hasAbove(host: Element, box: Box): boolean {
  const roots: Root[] = [document];
  for (const root of roots)
    for (const element of findAll(root, '*')) {
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
    }
  const above = roots.flatMap((root) => findAll(root, ABOVE));
  return above.some(
    (element) =>
      tagOf(element) !== NOTICE_TAG &&
      !contains(element, host) &&
      overlaps(element.getBoundingClientRect(), box),
  );
}
