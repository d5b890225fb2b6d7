/** A rectangle in CSS pixels from the top left corner of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The least space around a notice. */
export const GAP = 8;
const STEP = 16;

/** Whether two boxes have a point in common. */
export const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `box` lies in the viewport, with some space around it. */
export const isInside = (box: Box, viewport: Size) =>
  box.x >= GAP &&
  box.y >= GAP &&
  box.x + box.width <= viewport.width - GAP &&
  box.y + box.height <= viewport.height - GAP;

/** Right beside, above, below and left of the panel, along its edges. */
function besides({ width, height }: Size, panel: Box): Box[] {
  const right = panel.x + panel.width + GAP;
  const left = panel.x - width - GAP;
  const top = panel.y - height - GAP;
  const bottom = panel.y + panel.height + GAP;
  const end = panel.x + panel.width - width;
  const spots: readonly (readonly [number, number])[] = [
    [right, panel.y],
    [panel.x, top],
    [end, top],
    [left, panel.y],
    [panel.x, bottom],
    [end, bottom],
  ];
  return spots.map(([x, y]) => ({ x, y, width, height }));
}

/** How far `box` is from lying beside `panel` and in line with it; to lie over it counts as far away. */
function distance(box: Box, panel: Box): number {
  const dx = Math.max(panel.x - (box.x + box.width), box.x - (panel.x + panel.width), 0);
  const dy = Math.max(panel.y - (box.y + box.height), box.y - (panel.y + panel.height), 0);
  const aside = Math.abs(box.y - panel.y) / 4 + Math.abs(box.x - panel.x) / 8;
  return dx + dy + (overlap(box, panel) ? 200 : 0) + aside;
}

function everywhere({ width, height }: Size, viewport: Size): Box[] {
  const boxes: Box[] = [];
  for (let y = GAP; y + height <= viewport.height - GAP; y += STEP)
    for (let x = GAP; x + width <= viewport.width - GAP; x += STEP)
      boxes.push({ x, y, width, height });
  return boxes;
}

/** The box nearest to `panel` that `accept` takes; the first of those that are equally near. */
function nearest(boxes: readonly Box[], panel: Box, accept: (box: Box) => boolean): Box | null {
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const far = distance(box, panel);
    if (far >= least || !accept(box)) continue;
    best = box;
    least = far;
  }
  return best;
}

/** What must not be covered, and what better stays in sight as well: found only when it is asked for. */
export interface Obstacles {
  readonly controls: readonly Box[];
  readonly texts: () => readonly Box[];
}

/** Whether `box` lies in the viewport and covers no control. */
export const isFree = (box: Box, { controls }: Pick<Obstacles, 'controls'>, viewport: Size) =>
  isInside(box, viewport) && !controls.some((control) => overlap(box, control));

/**
 * Where a box of `size` can lie near `panel` without covering a control, and if possible without
 * covering a text; `null` when there is no such place in the viewport.
 */
export function placeBox(size: Size, panel: Box, obstacles: Obstacles, viewport: Size): Box | null {
  const isClear = (box: Box) => !obstacles.texts().some((text) => overlap(box, text));
  const isOpen = (box: Box) => isFree(box, obstacles, viewport);
  const beside = besides(size, panel).filter(isOpen);
  const clear = beside.find(isClear);
  if (clear) return clear;
  const all = everywhere(size, viewport);
  const clearest = nearest(all, panel, (box) => isOpen(box) && isClear(box));
  return clearest ?? beside[0] ?? nearest(all, panel, isOpen);
}
