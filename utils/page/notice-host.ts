import { findAll, matchesSelector, pathOf, type Root } from './dom';
import { interactiveSelector } from './kinds';
import { type Box, placeBox, type Size } from './place';

const TAG = 'compose-guard-notice';
const CONTROLS = `${interactiveSelector},textarea,iframe,[contenteditable=""],[contenteditable=true],${TAG}`;

/** Beats what the page says about unknown elements; only geometry changes later. */
const FIXED = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** The element that carries a notice, with a closed shadow root for its content. */
export interface NoticeHost {
  readonly content: ShadowRoot;
  /** Moves beside `box`; tells whether there was room for the size that the content has now. */
  place: (box: Element) => boolean;
  remove: () => void;
}

const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** Everything that must not be covered: all visible controls, also inside shadow roots. */
function obstaclesFor(host: Element): Box[] {
  const roots: Root[] = [document];
  const boxes: Box[] = [];
  for (const root of roots)
    for (const element of findAll(root, '*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element === host || !matchesSelector(element, CONTROLS)) continue;
      const box = boxOf(element);
      if (box.width > 0 && box.height > 0) boxes.push(box);
    }
  return boxes;
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

  const place = (target: Element): boolean => {
    ensureShown(target);
    const { width, height } = boxOf(host);
    const viewport: Size = {
      width: document.documentElement.clientWidth,
      height: document.documentElement.clientHeight,
    };
    const spot = placeBox({ width, height }, boxOf(target), obstaclesFor(host), viewport);
    setStyle({ visibility: spot ? 'visible' : 'hidden' });
    if (spot) setStyle({ left: `${Math.round(spot.x)}px`, top: `${Math.round(spot.y)}px` });
    return spot !== null;
  };

  return { content, place, remove: () => host.remove() };
}
