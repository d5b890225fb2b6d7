import { findAll, matchesSelector, type Root, shadowOf, tagOf } from './dom';
import { interactiveSelector } from './kinds';
import { NOTICE_TAG } from './notice-tag';
import type { Box, Obstacles, Size } from './place';

const CONTROLS = `${interactiveSelector},textarea,iframe,[contenteditable=""],[contenteditable=true]`;

const hasOwnText = (element: Element) =>
  [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
  );
const isPicture = (element: Element) => ['img', 'svg', 'canvas', 'video'].includes(tagOf(element));

/** What is in sight, also inside shadow roots: controls, and texts and pictures; not the notices. */
function lookAround({ width, height }: Size): Obstacles {
  const roots: Root[] = [document];
  const controls: Box[] = [];
  const texts: Box[] = [];
  for (const root of roots)
    for (const element of findAll(root, '*')) {
      if (tagOf(element) === NOTICE_TAG) continue;
      const shadow = shadowOf(element);
      if (shadow) roots.push(shadow);
      const isControl = matchesSelector(element, CONTROLS);
      if (!isControl && !hasOwnText(element) && !isPicture(element)) continue;
      const box = element.getBoundingClientRect();
      const inSight = box.width > 0 && box.height > 0 && box.x < width && box.y < height;
      if (inSight && box.x + box.width > 0 && box.y + box.height > 0)
        (isControl ? controls : texts).push(box);
    }
  return { controls, texts };
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
    controls: [...controls, ...others.map((other) => other.getBoundingClientRect())],
    texts,
  };
}
