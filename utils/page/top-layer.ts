import { contains, findAll, matchesSelector, pathOf, type Root, shadowOf, tagOf } from './dom';
import { isOwnHost } from './own-host';
import type { OpenShadow } from './shadows';
import { hearToggles } from './toggles';

const POPOVER = ':popover-open';
/** What stands in the layer above all others; outside of a modal dialog nothing can be pressed. */
const UPPER = `:is(${POPOVER}, :fullscreen)`;
/** While the page moves from one view to another, a picture of it lies above even that layer. */
const MOVING = ':active-view-transition';
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);
const mayHold = (tag: string) => HOSTS.has(tag) || tag.includes('-');

/** What of the page may lie above an element of the extension's own in the layer above all others. */
export interface TopLayer {
  /** Called when the element has been shown: what stands there already lies below it. */
  readonly shown: () => void;
  /** Whether anything may lie above it now, however little room it seems to take: it may paint anywhere. */
  readonly isCovered: () => boolean;
  /** Whether the page shows a picture of itself instead of what is there. */
  readonly isPicture: () => boolean;
}

/** Whether `element` is shown as a popover. */
export const isPopover = (element: Element): boolean => matchesSelector(element, POPOVER);

/** Watches the layer above all others around `host` until `signal` aborts; `onChange` hears of changes. */
export function watchTopLayer(
  host: Element,
  openClosed: OpenShadow,
  onChange: () => void,
  signal: AbortSignal,
): TopLayer {
  /** Shown before the host was, and never since. */
  const below = new WeakSet<Element>();
  let above = new Set<Element>();

  const isSure = hearToggles((element, isOpening) => {
    if (isOwnHost(element)) return;
    below.delete(element);
    if (isOpening) above.add(element);
    onChange();
  }, signal);

  const upper = (): Element[] => {
    const roots: Root[] = [document];
    for (const root of roots)
      for (const element of findAll(root, '*')) {
        const tag = tagOf(element);
        const shadow = mayHold(tag) ? (shadowOf(element) ?? openClosed(element)) : null;
        if (shadow && !isOwnHost(element)) roots.push(shadow);
      }
    return roots.flatMap((root) => findAll(root, UPPER));
  };

  return {
    shown: () => {
      // What is shown again unheard, as in shadow trees, may lie above.
      if (isSure) for (const element of findAll(document, POPOVER)) below.add(element);
    },
    isCovered: () => {
      const now = upper().filter(
        (element) => !isOwnHost(element) && !below.has(element) && !contains(element, host),
      );
      const next = new Set(now);
      // Of what is taken out of the page nothing is heard.
      if (now.length > 0 || [...above].some((element) => !next.has(element))) onChange();
      above = next;
      return now.length > 0;
    },
    isPicture: () => {
      const isMoving = pathOf(host).some((element) => matchesSelector(element, MOVING));
      if (isMoving) onChange();
      return isMoving;
    },
  };
}
