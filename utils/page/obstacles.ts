import { boxOf } from './boxes';
import {
  childrenOf,
  findAll,
  firstChildOf,
  isText,
  nextSiblingOf,
  type Root,
  shadowOf,
  tagOf,
  topOf,
} from './dom';
import { interactiveSelector } from './kinds';
import { NOTICE_TAG } from './notice-tag';
import type { Box, Obstacles, Size } from './place';

const CONTROLS = `${interactiveSelector},textarea,iframe,[contenteditable=""],[contenteditable=true]`;

function hasOwnText(element: Element): boolean {
  for (let at: Node | null = firstChildOf(element); at; at = nextSiblingOf(at))
    if (isText(at) && /\S/.test(at.data)) return true;
  return false;
}
const PICTURES = new Set(['img', 'svg', 'canvas', 'video']);

/** Whether a box takes room and lies in the viewport, or at most `beyond` pixels from it. */
const isNear = ({ height, width, x, y }: Box, viewport: Size, beyond: number) =>
  x < viewport.width + beyond &&
  y < viewport.height + beyond &&
  x + width > -beyond &&
  y + height > -beyond;
const inSight = (box: Box, viewport: Size) =>
  box.width > 0 && box.height > 0 && isNear(box, viewport, 0);

/** Texts and pictures in sight. What lies far away is not looked into: that they are seen is a wish. */
function textsIn(top: Root, viewport: Size): Box[] {
  const found: Box[] = [];
  const waiting: Element[] = top === document ? [topOf(document) as Element] : childrenOfRoot(top);
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const box = boxOf(at);
    if (!isNear(box, viewport, viewport.height)) continue;
    const isPicture = PICTURES.has(tagOf(at));
    if (inSight(box, viewport) && (isPicture || hasOwnText(at))) found.push(box);
    if (!isPicture) waiting.push(...childrenOf(at));
  }
  return found;
}
const childrenOfRoot = (root: Root): Element[] => [...root.children];

/** What is in sight, also inside shadow roots: controls, and texts and pictures; not the notices. */
function lookAround(viewport: Size): Obstacles {
  const roots: Root[] = [document];
  const controls: Box[] = [];
  let texts: Box[] | undefined;
  for (const root of roots) {
    for (const element of findAll(root, '*')) {
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
    }
    for (const control of findAll(root, CONTROLS)) {
      const box = boxOf(control);
      if (inSight(box, viewport)) controls.push(box);
    }
  }
  return {
    controls,
    texts: () => {
      texts ??= roots.flatMap((root) => textsIn(root, viewport));
      return texts;
    },
  };
}

let latest: { readonly frame: unknown; readonly found: Obstacles } | null = null;

/** Notices that are placed in the same frame look around once. */
function around(viewport: Size): Obstacles {
  const frame = document.timeline?.currentTime ?? null;
  if (latest === null || frame === null || latest.frame !== frame)
    latest = { found: lookAround(viewport), frame };
  return latest.found;
}

/** What a notice at `host` must not cover: controls, other notices, and if possible texts. */
export function obstaclesFor(host: Element, viewport: Size): Obstacles {
  const { controls, texts } = around(viewport);
  const others = findAll(document, NOTICE_TAG).filter((other) => other !== host);
  return {
    controls: [...controls, ...others.map((other) => boxOf(other))],
    texts,
  };
}
