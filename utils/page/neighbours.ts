import {
  attributeOf,
  countIn,
  elementCountIn,
  nextElementOf,
  previousElementOf,
  tagOf,
} from './dom';
import { fact } from './facts';
import { interactiveSelector, isInteractive } from './kinds';
import type { PlacedMark, Snapshot } from './snapshot';

const MAX_CONTROLS = 10;
/** When so many marks of a network are unlike, the rest of a long list is. */
const MAX_TRIED = 30;

/** How many controls an element is and holds. */
export const controlCount = fact(
  (element) => countIn(element, interactiveSelector) + (isInteractive(element) ? 1 : 0),
);

/** The tag, role and type of the control that a mark belongs to. */
function shapeOf(mark: PlacedMark, unit: Element): string {
  const control =
    mark.path.slice(0, mark.path.indexOf(unit) + 1).find((element) => isInteractive(element)) ??
    unit;
  return [tagOf(control), attributeOf(control, 'role'), attributeOf(control, 'type')].join(' ');
}

/** A branch of a tree holds as many controls as it has leaves. */
const isBranch = (element: Element) => attributeOf(element, 'role') === 'treeitem';

/** Whether two children of one box look like entries of one list of networks. */
function areAlike(unit: Element, mark: PlacedMark, other: Element, neighbour: PlacedMark): boolean {
  const depth = (placed: PlacedMark, top: Element) => placed.path.indexOf(top);
  if (Math.abs(depth(mark, unit) - depth(neighbour, other)) > 2) return false;
  if (isBranch(unit) && isBranch(other)) return true;
  const counts = [controlCount(unit), controlCount(other)] as const;
  if (counts[0] > MAX_CONTROLS || Math.abs(counts[0] - counts[1]) > 3) return false;
  return shapeOf(mark, unit) === shapeOf(neighbour, other) || tagOf(unit) === tagOf(other);
}

/** A lone "X" says something only beside other networks that are told in the same way. */
const haveKindInCommon = (mark: PlacedMark, other: PlacedMark) =>
  mark.signals.some(({ kind }) =>
    other.signals.some(
      (signal) => signal.kind === kind || (kind === 'opening' && signal.kind === 'label'),
    ),
  );

function isEntryLike(group: Element, unit: Element, mark: PlacedMark, placed: PlacedMark) {
  const entry = placed.path[placed.path.indexOf(group) - 1];
  return entry !== undefined && areAlike(unit, mark, entry, placed);
}

/** The networks that stand beside `unit` in `group` in entries like it. */
export function neighboursOf(snapshot: Snapshot, group: Element, unit: Element, mark: PlacedMark) {
  const networks = new Set<string>();
  const tried = new Map<string, number>([[mark.network, MAX_TRIED]]);
  let open = snapshot.networksIn(group, true).size - 1;
  for (const placed of snapshot.marksIn(group)) {
    if (open <= 0) break;
    const count = tried.get(placed.network) ?? 0;
    if (count >= MAX_TRIED) continue;
    const isLike =
      (mark.weight > 1 || haveKindInCommon(mark, placed)) && isEntryLike(group, unit, mark, placed);
    if (isLike) networks.add(placed.network);
    tried.set(placed.network, isLike ? MAX_TRIED : count + 1);
    if (isLike || count + 1 === MAX_TRIED) open--;
  }
  return networks;
}

const looksOf = fact((element) =>
  [tagOf(element), attributeOf(element, 'class'), attributeOf(element, 'role')].join(' '),
);

/** So many entries on either side tell what a list is made of. */
const NEAR = 12;

/** Whether one of the entries near `unit` that look just like it is meant, those after it first. */
function someTwin(unit: Element, isMeant: (other: Element) => boolean): boolean {
  const looks = looksOf(unit);
  let near = 0;
  for (let at = nextElementOf(unit); at && near < NEAR; at = nextElementOf(at), near++)
    if (looksOf(at) === looks && isMeant(at)) return true;
  for (let at = previousElementOf(unit); at && near < 2 * NEAR; at = previousElementOf(at), near++)
    if (looksOf(at) === looks && isMeant(at)) return true;
  return false;
}

/** Whether an entry near `unit` looks just like it and means no network at all. */
export const hasStranger = (snapshot: Snapshot, unit: Element) =>
  someTwin(unit, (other) => snapshot.networksIn(other, true).size === 0);

/** Whether more than `count` such entries can be acted on. */
export function hasStrangers(snapshot: Snapshot, unit: Element, count: number): boolean {
  const known = snapshot.strangers.get(unit);
  if (known && (known.all || known.found > count)) return known.found > count;
  let found = 0;
  const enough = someTwin(
    unit,
    (other) => snapshot.networksIn(other, true).size === 0 && isOperable(other) && ++found > count,
  );
  snapshot.strangers.set(unit, { all: !enough, found });
  return enough;
}

/** Whether entries for other networks beside `unit` look just like it. */
export const hasTwin = (snapshot: Snapshot, unit: Element, { network }: PlacedMark) =>
  someTwin(unit, (other) =>
    [...snapshot.networksIn(other, true)].some((beside) => beside !== network),
  );

/** Whether what looks like `unit` holds several networks here and none there. */
export const hasMixedNeighbours = (snapshot: Snapshot, unit: Element) =>
  someTwin(unit, (other) => snapshot.networksIn(other, true).size !== 1);

/** Whether somebody can act on `unit`: it is a control or holds one. */
export const isOperable = fact((unit) =>
  isInteractive(unit) || elementCountIn(unit) > 0 ? controlCount(unit) > 0 : false,
);
