import { findAll, matchesSelector, pathOf, type Root, shadowOf, tagOf } from './dom';
import { interactiveSelector } from './kinds';
import { type Box, isFree, type Obstacles, placeBox, type Size } from './place';

const TAG = 'compose-guard-notice';
const CONTROLS = `${interactiveSelector},textarea,iframe,[contenteditable=""],[contenteditable=true],${TAG}`;

/** Beats what the page says about unknown elements; out of sight until it has found its place. */
const FIXED = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  visibility: 'hidden',
  'z-index': '2147483647',
};

/** The name under which the card reads how wide it may be. */
const WIDTH = '--card-width';
/** A card as wide as the panel is low enough to fit under most of them; a narrow one fits beside. */
const WIDTHS = { least: 340, most: 720 };
/** The name under which it reads how high it may be; what does not fit can be scrolled to. */
const HEIGHT = '--card-height';
const HEIGHTS = ['none', '300px', '200px'];
const widthsFor = ({ width }: Size) => [
  Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width))),
  WIDTHS.least,
];

/** The element that carries a notice, with a closed shadow root for its content. */
export interface NoticeHost {
  readonly element: Element;
  readonly content: ShadowRoot;
  /** Moves beside `box`; tells whether there was room for the size that the content has now. */
  place: (box: Element) => boolean;
  remove: () => void;
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();

const hasOwnText = (element: Element) =>
  [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
const isPicture = (element: Element) => ['img', 'svg', 'canvas', 'video'].includes(tagOf(element));

/** What is in sight, also inside shadow roots: controls, and texts and pictures. */
function obstaclesFor(host: Element, { width, height }: Size): Obstacles {
  const roots: Root[] = [document];
  const controls: Box[] = [];
  const texts: Box[] = [];
  for (const root of roots)
    for (const element of findAll(root, '*')) {
      if (element === host) continue;
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
      const isControl = matchesSelector(element, CONTROLS);
      if (!isControl && !hasOwnText(element) && !isPicture(element)) continue;
      const box = boxOf(element);
      const inSight = box.width > 0 && box.height > 0 && box.x < width && box.y < height;
      if (inSight && box.x + box.width > 0 && box.y + box.height > 0)
        (isControl ? controls : texts).push(box);
    }
  return { controls, texts };
}

/** Behind a modal dialog everything is inert, so its notice has to stand inside it. */
const parentFor = (box: Element): Element =>
  pathOf(box).find((element) => matchesSelector(element, 'dialog:modal')) ??
  document.documentElement;

function show(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // Without popovers the highest layer of the page has to do.
  }
}

/** Creates a notice's element beside `box`, outside the application's own tree. */
export function createNoticeHost(box: Element): NoticeHost {
  const host = document.createElement(TAG);
  const content = host.attachShadow({ mode: 'closed' });
  // Only a real press counts: scripts of the page can reach the element, not its content.
  for (const type of ['click', 'keydown'])
    content.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), {
      capture: true,
    });
  const setStyle = (styles: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(styles))
      host.style.setProperty(name, value, 'important');
  };
  setStyle(FIXED);

  const ensureShown = (target: Element) => {
    const parent = parentFor(target);
    if (host.parentElement === parent) return;
    parent.append(host);
    show(host);
  };
  ensureShown(box);

  let last: { readonly spot: Box; readonly panel: string; readonly width: number } | null = null;

  const place = (target: Element): boolean => {
    ensureShown(target);
    const viewport: Size = {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    };
    const obstacles = obstaclesFor(host, viewport);
    const around = boxOf(target);
    const panel = [Math.round(around.x), Math.round(around.y)].join();
    const spotFor = (wide: number, high: string): Box | null => {
      setStyle({ [WIDTH]: `${wide}px`, [HEIGHT]: high });
      const { width, height } = boxOf(host);
      // A notice that need not move does not move.
      const isKept = last?.panel === panel && last.width === wide;
      const kept = isKept && last ? { ...last.spot, width, height } : null;
      if (kept && isFree(kept, obstacles, viewport)) return kept;
      return placeBox({ width, height }, around, obstacles, viewport);
    };
    const widths = [...new Set([...(last ? [last.width] : []), ...widthsFor(around)])];
    const sizes = HEIGHTS.flatMap((high) => widths.map((wide) => [wide, high] as const));
    last = sizes.reduce<typeof last>((found, [width, high]) => {
      if (found) return found;
      const spot = spotFor(width, high);
      return spot && { panel, spot, width };
    }, null);
    setStyle({ visibility: last ? 'visible' : 'hidden' });
    if (last)
      setStyle({ left: `${Math.round(last.spot.x)}px`, top: `${Math.round(last.spot.y)}px` });
    return last !== null;
  };

  return { content, element: host, place, remove: () => host.remove() };
}
