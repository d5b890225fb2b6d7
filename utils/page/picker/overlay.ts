import { findAll, matchesSelector, type Root, topOf } from '@/utils/page/dom';
import { keepStyle } from '@/utils/page/notice-style';
import { createOwnHost } from '@/utils/page/own-host';
import { type Box, overlap } from '@/utils/page/place';
import type { OpenShadow } from '@/utils/page/shadows';
import { watchWhile } from '@/utils/page/watch-while';
import { PICKER_TAG } from './picker-tag';
import { trustIn } from './picker-trust';

/** What is drawn over the page. */
interface Drawn {
  readonly outline: Box | null;
  readonly isRefused: boolean;
  /** What would be hidden. */
  readonly dimmed: readonly Box[];
}

/** The element that carries the picker, with a closed shadow root for its content. */
export interface Overlay {
  readonly element: HTMLElement;
  /** Where the panel is drawn. */
  readonly panel: HTMLElement;
  readonly draw: (drawn: Drawn) => void;
  /** Whether the page is covered, so that nothing in it can be pressed. */
  readonly cover: (isCovered: boolean) => void;
  /** The button of the panel at a point, or what the panel has there instead. */
  readonly at: (x: number, y: number) => { readonly button: HTMLElement | null } | null;
  readonly focused: () => HTMLElement | null;
  /** Whether a press at a point of the panel is a press on what the person sees. */
  readonly trusts: (x: number, y: number) => boolean;
  /** Puts it above what the page has shown since, and inside of a modal dialog. */
  readonly keepOnTop: () => void;
  readonly remove: () => void;
}

/** Behind a modal dialog everything is inert. */
const parentNow = (): Element =>
  findAll(document, 'dialog:modal').at(-1) ?? (topOf(document) as Element);

function part(root: Root | Element, className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  (root as ShadowRoot | Element).append(element);
  return element;
}

function lay(element: HTMLElement, { height, width, x, y }: Box): void {
  element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
}

/** Creates the picker's element, outside the application's own tree. */
export function createOverlay(openClosed: OpenShadow): Overlay {
  const stop = new AbortController();
  const { content, host: element } = createOwnHost(PICKER_TAG);
  const trust = trustIn(element, openClosed, stop.signal);
  const style = keepStyle(element, trust.disturbed);
  const shield = part(content, 'shield');
  const boxes = part(content, 'boxes');
  const outline = part(content, 'outline');
  const panel = part(content, 'slot');

  const show = () => {
    try {
      if (matchesSelector(element, ':popover-open')) element.hidePopover();
      element.showPopover();
    } catch {
      // Without popovers the highest layer of the page has to do.
    }
    trust.shown();
  };
  const keepOnTop = () => {
    const parent = parentNow();
    if (element.parentElement === parent && matchesSelector(element, ':popover-open')) return;
    if (element.parentElement !== parent) parent.append(element);
    show();
  };

  style.set({
    'color-scheme': 'light dark',
    inset: '0',
    'max-height': 'none',
    'max-width': 'none',
    'pointer-events': 'none',
    visibility: 'visible',
  });
  keepOnTop();
  watchWhile(trust.look, stop.signal);
  // What the page shows later on lies above what was shown before.
  window.addEventListener(
    'toggle',
    ({ target }) => {
      if (target === element || !(target instanceof Element)) return;
      if (matchesSelector(target, ':popover-open') || matchesSelector(target, 'dialog:modal'))
        show();
    },
    { capture: true, signal: stop.signal },
  );

  let drawn = '';
  const draw = ({ dimmed, isRefused, outline: around }: Drawn) => {
    const now = JSON.stringify([around, isRefused, dimmed]);
    if (now === drawn) return;
    drawn = now;
    outline.hidden = around === null;
    if (around) lay(outline, around);
    outline.classList.toggle('refused', isRefused);
    while (boxes.children.length > dimmed.length) boxes.lastChild?.remove();
    while (boxes.children.length < dimmed.length) part(boxes, 'dim');
    for (const [place, box] of dimmed.entries()) lay(boxes.children[place] as HTMLElement, box);
    // The panel gives way to what it speaks of.
    if (!around) return;
    const edge = panel.classList.contains('top') ? 'top' : 'bottom';
    const card = panel.lastElementChild?.getBoundingClientRect();
    if (!card || !overlap(card, around)) return;
    const middle = around.y + around.height / 2;
    const isBetterAtTop = middle > window.innerHeight / 2;
    if ((edge === 'bottom') === isBetterAtTop) panel.classList.toggle('top', isBetterAtTop);
  };

  return {
    at: (x, y) => {
      const hit = content.elementFromPoint(x, y);
      if (!hit || !panel.contains(hit)) return null;
      return { button: hit.closest('button') };
    },
    cover: (isCovered) => shield.classList.toggle('up', isCovered),
    draw,
    element,
    focused: () => content.activeElement as HTMLElement | null,
    keepOnTop,
    panel,
    remove: () => {
      stop.abort();
      style.stop();
      element.remove();
    },
    trusts: (x, y) => style.isKept() && trust.allows(x, y),
  };
}
