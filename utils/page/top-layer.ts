import { contains, findAll, type Root, shadowOf, tagOf } from './dom';
import { NOTICE_TAG } from './notice-tag';
import { type Box, overlap } from './place';

const ABOVE = ':is(:popover-open, dialog:modal)';

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
      overlap(element.getBoundingClientRect(), box),
  );
}
