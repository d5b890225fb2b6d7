import { boxOf } from './boxes';
import { rootOf } from './dom';
import { watchHover } from './hover';
import type { Box } from './place';
import { isPopover, type TopLayer } from './top-layer';
import { canTell, watchVisible } from './visible';

/** So long a notice must have stood in sight, unmoved, before a press on it counts. */
const STEADY_MS = 500;
/** For so long after a press that counted, changes of the notice are its own, unless its panel moves. */
const OWN_MS = 1000;

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

/** So often a browser that cannot tell by itself must have been asked since the pointer came. */
const LEAST_LOOKS = canTell() ? 0 : 1;

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
  /** Whether a press at `point` counts, which a pointer made or a key. */
  readonly allows: (point: Point, isByPointer: boolean) => boolean;
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

/** Whether the browser draws `host` as it is. */
function isPlain(host: Element): boolean {
  const style = getComputedStyle(host);
  return PLAIN.every(([name, value]) => [value, ''].includes(style.getPropertyValue(name)));
}

/** What can be pressed, where, and what it says. */
function controlsIn(content: ShadowRoot): string {
  const controls = [...content.querySelectorAll('a, button')].map((control) => {
    const { height, width, x, y } = boxOf(control);
    return [control.textContent, ...[x, y, width, height].map(Math.round)];
  });
  return JSON.stringify(controls);
}

/** What is pressed, and where it stands. */
interface Watched {
  readonly content: ShadowRoot;
  readonly host: Element;
  readonly topLayer: TopLayer;
}

/** Watches over presses on a notice, until `signal` aborts. */
export function watchTrust({ content, host, topLayer }: Watched, signal: AbortSignal): Trust {
  let box: Box | null = null;
  let controls = '';
  let steadySince = performance.now();
  let pressedAt = Number.NEGATIVE_INFINITY;
  const disturbed = () => {
    steadySince = performance.now();
  };
  const hasJustPressed = () => performance.now() - pressedAt < OWN_MS;
  // A browser is not sure of what has just changed its size.
  const seen = watchVisible(host, () => hasJustPressed() || disturbed(), signal);

  /** Over a part that scrolls Chromium says of what is in plain sight that it is not. */
  const isInSight = () =>
    isPopover(host) && !topLayer.isPicture() && (seen() || !topLayer.isCovered());
  // Between the page's hearing of a press and ours it may put away what it has shown over the notice.
  const looks = watchHover(content, () => isInSight() || disturbed(), signal);

  /** Whatever moved it, pressing has to wait; what changes by a press has not moved. */
  const take = (isOwn: (before: Box, now: Box) => boolean) => {
    const now = boxOf(host);
    const next = controlsIn(content);
    const isSteady = box !== null && isSame(box, now) && next === controls;
    if (!isSteady && !(hasJustPressed() && box !== null && isOwn(box, now))) disturbed();
    box = now;
    controls = next;
    return now;
  };
  const isHit = ({ x, y }: Point) =>
    (rootOf(host) as Document | ShadowRoot).elementFromPoint(x, y) === host;

  return {
    allows: (point, isByPointer) => {
      const now = take(isAtSamePlace);
      const isOurs =
        isInSight() &&
        (!isByPointer || (looks() ?? -1) >= LEAST_LOOKS) &&
        performance.now() - steadySince >= STEADY_MS &&
        isPlain(host) &&
        [point, ...pointsOf(now)].every(isHit);
      if (isOurs) pressedAt = performance.now();
      return isOurs;
    },
    disturbed,
    placed: (isPanelStill) => void take(() => isPanelStill),
  };
}
