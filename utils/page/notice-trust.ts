import { pathOf, rootOf } from './dom';
import type { Box } from './place';
import { hasAbove } from './top-layer';
import { watchVisible } from './visible';

/** So long a notice must have stood in sight, unmoved, before a press on it counts. */
const STEADY_MS = 500;
/** For so long after a press that counted, changes of the notice are its own, unless its panel moves. */
const OWN_MS = 1000;
/** What the page may do to the elements around a notice that stands in no layer of its own. */
const LEAST_OPACITY = 0.9;

const PLAIN: readonly (readonly [string, string])[] = [
  ['opacity', '1'],
  ['filter', 'none'],
  ['mask-image', 'none'],
  ['clip-path', 'none'],
  ['mix-blend-mode', 'normal'],
  ['transform', 'none'],
  ['translate', 'none'],
  ['rotate', 'none'],
  ['scale', 'none'],
  ['visibility', 'visible'],
];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Tells whether what a person presses is what they see. */
export interface Trust {
  /** Called when the notice has been given its place; `isPanelStill` unless what it stands beside has moved. */
  readonly placed: (isPanelStill: boolean) => void;
  /** Called when somebody else has changed the notice, or covered it. */
  readonly disturbed: () => void;
  /** Whether a press at `point` counts. */
  readonly allows: (point: Point) => boolean;
}

const isAtSamePlace = (a: Box, b: Box) => Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;
const isSame = (a: Box, b: Box) =>
  isAtSamePlace(a, b) && Math.abs(a.width - b.width) < 1 && Math.abs(a.height - b.height) < 1;

const EDGE = 4;
/** The middle and the middles of the edges: corners are round. */
function pointsOf({ x, y, width, height }: Box): Point[] {
  const [middle, centre] = [y + height / 2, x + width / 2];
  return [
    { x: centre, y: middle },
    { x: x + EDGE, y: middle },
    { x: x + width - EDGE, y: middle },
    { x: centre, y: y + EDGE },
    { x: centre, y: y + height - EDGE },
  ];
}

const isOnTop = (host: Element) => {
  try {
    return host.matches(':popover-open');
  } catch {
    return false;
  }
};

/** Whether the browser draws `host` as it is. */
function isPlain(host: Element): boolean {
  const style = getComputedStyle(host);
  if (PLAIN.some(([name, value]) => ![value, ''].includes(style.getPropertyValue(name))))
    return false;
  if (isOnTop(host)) return true;
  const opacity = pathOf(host).reduce(
    (product, element) => product * Number(getComputedStyle(element).opacity),
    1,
  );
  return opacity >= LEAST_OPACITY;
}

/** Watches over presses on `host`, until `signal` aborts. */
export function watchTrust(host: Element, signal: AbortSignal): Trust {
  let box: Box | null = null;
  let steadySince = performance.now();
  let pressedAt = Number.NEGATIVE_INFINITY;
  const disturbed = () => {
    steadySince = performance.now();
  };
  const hasJustPressed = () => performance.now() - pressedAt < OWN_MS;
  // A browser is not sure of what has just changed its size.
  const seen = watchVisible(host, () => hasJustPressed() || disturbed(), signal);

  const placed = (isPanelStill: boolean) => {
    const next = host.getBoundingClientRect();
    const isOwn = isPanelStill && hasJustPressed();
    if (!isOwn && !(box && isSame(box, next))) disturbed();
    box = next;
  };
  /** Over a part that scrolls Chromium says of what is in plain sight that it is not. */
  const isCertainlyOnTop = (now: Box) => isOnTop(host) && !hasAbove(host, now);
  const isHit = ({ x, y }: Point) =>
    (rootOf(host) as Document | ShadowRoot).elementFromPoint(x, y) === host;

  const allows = (point: Point): boolean => {
    const now = host.getBoundingClientRect();
    // Whatever moved it, pressing has to wait; what grows by a press has not moved.
    const hasOnlyGrown = box !== null && hasJustPressed() && isAtSamePlace(box, now);
    if (!(box && isSame(box, now)) && !hasOnlyGrown) disturbed();
    box = now;
    const isOurs =
      performance.now() - steadySince >= STEADY_MS &&
      (seen() || hasJustPressed() || isCertainlyOnTop(now)) &&
      isPlain(host) &&
      [point, ...pointsOf(now)].every(isHit);
    if (isOurs) pressedAt = performance.now();
    return isOurs;
  };
  return { allows, disturbed, placed };
}
