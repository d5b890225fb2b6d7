import { boxOf } from '@/utils/page/boxes';
import { pathOf, tagOf } from '@/utils/page/dom';
import { isEditor } from '@/utils/page/kinds';
import type { Box, Size } from '@/utils/page/place';
import type { OpenShadow } from '@/utils/page/shadows';
import type { Refusal } from '@/utils/rules/picking';
import { elementsFrom, isOwn } from './roots';

const PAGE = new Set(['html', 'head', 'body']);
/** So much of what is seen of the page may be taken at most. */
const LARGEST = 1 / 3;
/** What holds more than this is large whatever its size is. */
const MAX_INSIDE = 3000;
const MAX_MEASURED = 300;

/** What has to be known of the page to refuse something. */
export interface RefusalView {
  readonly networksIn: (element: Element) => ReadonlySet<string>;
  readonly openClosed: OpenShadow;
  readonly viewport: Size;
}

function inside(element: Element, openClosed: OpenShadow): Element[] | null {
  const found: Element[] = [];
  for (const at of elementsFrom(element, openClosed)) {
    found.push(at);
    if (found.length > MAX_INSIDE) return null;
  }
  return found;
}

/** The part of the viewport that `boxes` cover from corner to corner, 0 to 1. */
export function shareOf(boxes: readonly Box[], { width, height }: Size): number {
  const seen = boxes.filter((box) => box.width > 0 && box.height > 0);
  if (seen.length === 0 || width === 0 || height === 0) return 0;
  const left = Math.max(0, Math.min(...seen.map(({ x }) => x)));
  const top = Math.max(0, Math.min(...seen.map(({ y }) => y)));
  const right = Math.min(width, Math.max(...seen.map((box) => box.x + box.width)));
  const bottom = Math.min(height, Math.max(...seen.map((box) => box.y + box.height)));
  return (Math.max(0, right - left) * Math.max(0, bottom - top)) / (width * height);
}

/** Whether `elements`, each small, are together more than may be taken. */
export const areLarge = (elements: readonly Element[], { viewport }: RefusalView): boolean =>
  elements.reduce((sum, at) => sum + shareOf([boxOf(at)], viewport), 0) > LARGEST;

/** Why `element` must not be taken; `null` when it may be. */
export function refusalOf(element: Element, view: RefusalView): Refusal | null {
  const { networksIn, openClosed, viewport } = view;
  const path = pathOf(element);
  if (path.some(isOwn)) return 'own';
  if (PAGE.has(tagOf(element))) return 'page';
  if (path.some(isEditor)) return 'editor';
  const all = inside(element, openClosed);
  if (all === null) return 'large';
  if (all.some(isEditor)) return 'editor';
  const own = boxOf(element);
  // What has no size of its own may hold much: its parts are measured.
  const isFlat = own.width === 0 || own.height === 0;
  const parts = isFlat ? all.slice(0, MAX_MEASURED) : [element];
  if (
    shareOf(
      parts.map((at) => boxOf(at)),
      viewport,
    ) > LARGEST
  )
    return 'large';
  return networksIn(element).size > 1 ? 'networks' : null;
}
