import { boxOf } from './boxes';
import { activeIn, bodyOf } from './documents';
import { matchesSelector, pathOf, tagOf, topOf } from './dom';
import { GIVES, HEIGHT, HEIGHTS, isCut, WIDTH, WIDTHS, widthsFor } from './notice-size';
import { keepStyle } from './notice-style';
import { NOTICE_TAG } from './notice-tag';
import { watchTrust } from './notice-trust';
import { obstaclesFor } from './obstacles';
import { createOwnHost, isOwnHost } from './own-host';
import { type Box, GAP, isFree, isInside, overlap, placeBox, type Size } from './place';
import type { OpenShadow } from './shadows';
import { isPopover, watchTopLayer } from './top-layer';

/** The element that carries a notice, with a closed shadow root for its content. */
export interface NoticeHost {
  readonly element: Element;
  readonly content: ShadowRoot;
  /**
   * Moves beside `box`; tells whether there was room for the size that the content has now. There always
   * is when a person `isAsking` for it: then it may lie over the page, as a menu does.
   */
  place: (box: Element, isAsking: boolean) => boolean;
  /** Moves along with `box`, for as long as a closer look takes too long; out of sight with it. */
  shift: (box: Element) => void;
  remove: () => void;
}

const topNow = () => topOf(document) as Element;
/** Behind a modal dialog everything is inert, so its notice has to stand inside it. */
const parentFor = (box: Element): Element =>
  pathOf(box).find((element) => matchesSelector(element, 'dialog:modal')) ?? topNow();

const placeOf = ({ x, y }: Box) => [Math.round(x), Math.round(y)].join();
const cornerOf = ({ x, y }: Box) => ({ left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
const viewportSize = (): Size => ({
  width: topNow().clientWidth,
  height: topNow().clientHeight,
});
const sizeOf = ({ height, width }: Size): Size => ({ height, width });

/** At the bottom of the viewport, or at its top where the person writes at the bottom. */
function awayFromFocus({ height }: Size, most: number): number {
  const active = activeIn(document);
  const isElsewhere =
    active !== null && active !== bodyOf(document) && tagOf(active) !== NOTICE_TAG;
  const focused = isElsewhere ? boxOf(active) : null;
  const bottom = most - height - GAP;
  const isFree = !focused || focused.bottom < bottom || focused.top > most;
  return isFree ? bottom : GAP;
}

/** Creates a notice's element beside `box`, outside the application's own tree. */
export function createNoticeHost(
  box: Element,
  openClosed: OpenShadow,
  onRefused: () => void,
): NoticeHost {
  const stop = new AbortController();
  const { signal } = stop;
  const { content, host } = createOwnHost(NOTICE_TAG);
  const topLayer = watchTopLayer(host, openClosed, () => trust.disturbed(), signal);
  const trust = watchTrust({ content, host, topLayer }, signal);
  const style = keepStyle(host, trust.disturbed);

  const show = () => {
    try {
      if (isPopover(host)) host.hidePopover();
      host.showPopover();
    } catch {
      // Without popovers it is seen, but takes no presses.
    }
    topLayer.shown();
    trust.disturbed();
  };

  const refuse = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Of a press by keyboard the place is what is pressed. */
  const pointOf = ({ clientX, clientY, detail, target }: MouseEvent) => {
    if (detail > 0 || !(target instanceof Element)) return { x: clientX, y: clientY };
    const { height, width, x, y } = boxOf(target);
    return { x: x + width / 2, y: y + height / 2 };
  };
  // Only a real press on what is seen counts: scripts of the page can reach the element, not its content.
  content.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return refuse(event);
      const press = event as MouseEvent;
      if (style.isKept() && trust.allows(pointOf(press), press.detail > 0)) return;
      refuse(event);
      // What the page has shown over it since is then below it.
      if (topLayer.isCovered()) show();
      onRefused();
    },
    { capture: true },
  );
  content.addEventListener('keydown', (event) => event.isTrusted || refuse(event), {
    capture: true,
  });

  const ensureShown = (target: Element) => {
    const parent = parentFor(target);
    if (host.parentElement === parent && isPopover(host)) return;
    if (host.parentElement !== parent) parent.append(host);
    show();
  };

  let last: { readonly spot: Box; readonly panel: string; readonly width: number } | null = null;

  const place = (target: Element, isAsking: boolean): boolean => {
    ensureShown(target);
    const viewport = viewportSize();
    const obstacles = obstaclesFor(host, viewport);
    const around = boxOf(target);
    const panel = placeOf(around);
    // Beside what is out of sight nobody looks for it.
    if (!isAsking && !overlap(around, { x: 0, y: 0, ...viewport })) {
      last = null;
      style.set({ visibility: 'hidden' });
      return true;
    }
    const panelBefore = last?.panel;
    const tried = new Set<string>();
    const spotFor = (wide: number, high: string): Box | null => {
      style.set({ [WIDTH]: `${wide}px`, [HEIGHT]: high, [GIVES]: '1' });
      if (isCut(content)) return null;
      const { width, height } = boxOf(host);
      // A notice that need not move does not move.
      const isKept = last?.panel === panel && last.width === wide;
      const kept = isKept && last ? { ...last.spot, width, height } : null;
      if (kept && isFree(kept, obstacles, viewport)) return kept;
      // What is low anyway is as high with a limit.
      if (tried.has(`${width} ${height}`)) return null;
      tried.add(`${width} ${height}`);
      return placeBox({ width, height }, around, obstacles, viewport);
    };
    const spotOver = ({ height: most, width: wide }: Size): Box => {
      style.set({ [WIDTH]: `${WIDTHS.least}px`, [HEIGHT]: `${most - 2 * GAP}px`, [GIVES]: '1' });
      if (isCut(content)) style.set({ [GIVES]: '0' });
      const size = boxOf(host);
      return { ...sizeOf(size), x: (wide - size.width) / 2, y: awayFromFocus(size, most) };
    };
    const widths = [...new Set([...(last ? [last.width] : []), ...widthsFor(around)])];
    const sizes = HEIGHTS.flatMap((high) => widths.map((wide) => [wide, high] as const));
    last = sizes.reduce<typeof last>((found, [width, high]) => {
      if (found) return found;
      const spot = spotFor(width, high);
      return spot && { panel, spot, width };
    }, null);
    if (!last && isAsking) last = { panel, spot: spotOver(viewport), width: WIDTHS.least };
    style.set({
      visibility: last ? 'visible' : 'hidden',
      ...(last && cornerOf(last.spot)),
    });
    trust.placed(panel === panelBefore);
    return last !== null;
  };

  const shift = (target: Element) => {
    if (!last) return;
    const around = boxOf(target);
    const panel = placeOf(around);
    if (panel === last.panel) return;
    const [x = 0, y = 0] = last.panel.split(',').map(Number);
    const { height, width } = boxOf(host);
    const moved = { x: last.spot.x + around.x - x, y: last.spot.y + around.y - y, height, width };
    last = { ...last, panel, spot: moved };
    const isSeen = isInside(moved, viewportSize());
    style.set({ visibility: isSeen ? 'visible' : 'hidden', ...cornerOf(moved) });
    trust.placed(false);
  };

  // What the page shows later on lies above what was shown before.
  const onToggle = ({ target }: Event) => {
    if (!(target instanceof Element) || target === host || !host.isConnected) return;
    // The picker lies over all of the page for as long as a person points at something.
    if (isOwnHost(target) || matchesSelector(target, 'dialog') || !isPopover(target)) return;
    if (overlap(boxOf(target), boxOf(host))) show();
  };
  window.addEventListener('toggle', onToggle, { capture: true, signal });
  ensureShown(box);
  return {
    content,
    element: host,
    place,
    shift,
    remove: () => {
      stop.abort();
      style.stop();
      host.remove();
    },
  };
}
