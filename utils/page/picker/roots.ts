import {
  findAll,
  firstElementIn,
  isInPage,
  isShadowRoot,
  nextElementOf,
  type Root,
  rootOf,
  shadowOf,
  tagOf,
} from '@/utils/page/dom';
import { NOTICE_TAG } from '@/utils/page/notice-tag';
import type { OpenShadow } from '@/utils/page/shadows';
import { PICKER_TAG } from './picker-tag';

const OWN = new Set([NOTICE_TAG, PICKER_TAG]);

/** Whether an element is one of the extension's own. */
export const isOwn = (element: Element): boolean => OWN.has(tagOf(element));

/** The shadow tree of an element; a closed one only of custom elements, where the browser tells it. */
function shadowIn(element: Element, openClosed: OpenShadow): ShadowRoot | null {
  if (isOwn(element)) return null;
  return shadowOf(element) ?? (tagOf(element).includes('-') ? openClosed(element) : null);
}

/** The document and all shadow trees in it. */
export function rootsIn(openClosed: OpenShadow): Root[] {
  const roots: Root[] = [document];
  for (const root of roots)
    for (const element of findAll(root, '*')) {
      const shadow = shadowIn(element, openClosed);
      if (shadow) roots.push(shadow);
    }
  return roots;
}

/** `top` and all elements in it, in the order in which they are read, shadow trees first. */
export function* elementsFrom(top: Element, openClosed: OpenShadow): Generator<Element> {
  if (isOwn(top)) return;
  yield top;
  const shadow = shadowIn(top, openClosed);
  for (const parent of shadow ? [shadow, top] : [top])
    for (
      let at = isShadowRoot(parent) ? parent.firstElementChild : firstElementIn(parent);
      at;
      at = nextElementOf(at)
    )
      yield* elementsFrom(at, openClosed);
}

/** What is seen at a place of the viewport, through all shadow trees; nothing of the extension's own. */
export function elementAt(x: number, y: number, openClosed: OpenShadow): Element | null {
  let found: Element | null = null;
  for (let root: Root | null = document; root; ) {
    const within: Root = root;
    const next: Element | undefined = within
      .elementsFromPoint(x, y)
      .find((element) => !isOwn(element) && rootOf(element) === within && isInPage(element));
    if (!next) break;
    found = next;
    root = shadowIn(next, openClosed);
  }
  return found;
}
