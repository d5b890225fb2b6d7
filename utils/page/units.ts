import { attributeOf, childrenOf, parentOf, tagOf } from './dom';
import { interactiveSelector, isInteractive, isRow } from './kinds';
import type { PlacedMark, Snapshot } from './snapshot';

/** What a person sees as one control for one network, with what speaks for it. */
export interface Unit {
  readonly element: Element;
  readonly mark: PlacedMark;
  /** The box that also holds other networks; `null` when none is near. */
  readonly group: Element | null;
}

/** A mark is believed from here on: its signals and twice its like neighbours together. */
const ENOUGH = 4;
const MAX_CONTROLS = 10;

const controlCount = (element: Element) =>
  element.querySelectorAll(interactiveSelector).length + (isInteractive(element) ? 1 : 0);

const hasOther = (snapshot: Snapshot, element: Element, network: string) => {
  const networks = snapshot.networksIn(element);
  return networks.size > 1 || (networks.size === 1 && !networks.has(network));
};

/**
 * Whether nothing stands in `element` that must stay: no editor, no other network, and in a compose
 * panel no control that submits for all networks. A row of a list may have a submit of its own.
 */
function isOwn(snapshot: Snapshot, element: Element, network: string, inPanel: boolean): boolean {
  if (snapshot.hasEditor(element) || hasOther(snapshot, element, network)) return false;
  return !(inPanel && snapshot.hasSubmit(element));
}

/** The sum of the strongest signal of each kind that speaks for `network` in `element`. */
function evidenceIn(snapshot: Snapshot, element: Element, network: string): number {
  const strongest = new Map<string, number>();
  for (const mark of snapshot.marksIn(element))
    if (mark.network === network)
      for (const { kind, weight } of mark.signals)
        strongest.set(kind, Math.max(strongest.get(kind) ?? 0, weight));
  return [...strongest.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The tag, role and type of the control that a mark belongs to. */
function shapeOf(mark: PlacedMark, unit: Element): string {
  const control =
    mark.path.slice(0, mark.path.indexOf(unit) + 1).find((element) => isInteractive(element)) ??
    unit;
  return [tagOf(control), attributeOf(control, 'role'), attributeOf(control, 'type')].join(' ');
}

/** Whether two children of one box look like entries of one list of networks. */
function areAlike(unit: Element, mark: PlacedMark, other: Element, neighbour: PlacedMark): boolean {
  const depth = (placed: PlacedMark, top: Element) => placed.path.indexOf(top);
  if (Math.abs(depth(mark, unit) - depth(neighbour, other)) > 2) return false;
  const counts = [controlCount(unit), controlCount(other)] as const;
  if (counts[0] > MAX_CONTROLS || Math.abs(counts[0] - counts[1]) > 3) return false;
  return shapeOf(mark, unit) === shapeOf(neighbour, other) || tagOf(unit) === tagOf(other);
}

/** The networks that stand beside `unit` in `group` in entries like it. */
function neighboursOf(snapshot: Snapshot, group: Element, unit: Element, mark: PlacedMark) {
  const networks = new Set<string>();
  for (const placed of snapshot.marksIn(group)) {
    if (placed.network === mark.network || networks.has(placed.network)) continue;
    const entry = placed.path[placed.path.indexOf(group) - 1];
    if (entry && areAlike(unit, mark, entry, placed)) networks.add(placed.network);
  }
  return networks;
}

/** Entries just like `unit` that mean no network at all: the group is a menu, not a choice of networks. */
function strangersIn(snapshot: Snapshot, group: Element, unit: Element): number {
  const looks = (element: Element) =>
    [tagOf(element), attributeOf(element, 'class'), attributeOf(element, 'role')].join(' ');
  const own = looks(unit);
  return childrenOf(group).filter(
    (child) =>
      child !== unit &&
      snapshot.networksIn(child).size === 0 &&
      isOperable(child) &&
      looks(child) === own,
  ).length;
}

/**
 * Climbs from a mark to the largest element inside `box` that holds nothing but this network. Beside
 * other networks the climb ends below their common box; alone it ends at the first row or control.
 * `box` is the compose panel, or `null` elsewhere.
 */
export function unitOf(snapshot: Snapshot, mark: PlacedMark, box: Element | null): Unit | null {
  const inPanel = box !== null;
  if (!isOwn(snapshot, mark.element, mark.network, inPanel)) return null;
  let unit = mark.element;
  let group: Element | null = null;
  for (let at = parentOf(unit); at; at = parentOf(at)) {
    if (hasOther(snapshot, at, mark.network)) {
      group = at;
      break;
    }
    if (at === box || !isOwn(snapshot, at, mark.network, inPanel)) break;
    if (tagOf(at) === 'body') break;
    unit = at;
  }
  if (group) {
    const beside = neighboursOf(snapshot, group, unit, mark).size;
    if (strangersIn(snapshot, group, unit) > beside) return null;
    if (beside > 0 && mark.weight + 2 * beside >= ENOUGH) return { element: unit, mark, group };
  }
  return loneUnit(snapshot, mark, unit);
}

/** Without other networks near, only strong evidence counts, and only for the control itself. */
function loneUnit(snapshot: Snapshot, mark: PlacedMark, limit: Element): Unit | null {
  const inside = mark.path.slice(0, mark.path.indexOf(limit) + 1);
  const control = inside.find((element) => isInteractive(element) || isRow(element));
  if (!control) return null;
  const row = inside.find((element) => isRow(element));
  const element = row && controlCount(row) <= 1 + Number(isInteractive(row)) ? row : control;
  const evidence = Math.max(mark.weight, evidenceIn(snapshot, element, mark.network));
  if (mark.weight < 2 || evidence < ENOUGH) return null;
  return { element, mark, group: null };
}

/** Whether somebody can act on `unit`: it is a control or holds one. */
export const isOperable = (unit: Element) =>
  isInteractive(unit) || childrenOf(unit).length > 0 ? controlCount(unit) > 0 : false;
