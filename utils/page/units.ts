import {
  attributeOf,
  childrenOf,
  countIn,
  matchesSelector,
  nextElementOf,
  parentOf,
  pathOf,
  previousElementOf,
  tagOf,
  textPiecesOf,
} from './dom';
import { choiceSelector, interactiveSelector, isInteractive, isRow } from './kinds';
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
/** These repeat what another signal says, or lead elsewhere. */
const HINTS = new Set(['opening', 'link']);
const MAX_CONTROLS = 10;

export const controlCount = (element: Element) =>
  countIn(element, interactiveSelector) + (isInteractive(element) ? 1 : 0);

const hasOther = (snapshot: Snapshot, element: Element, { network, weight }: PlacedMark) => {
  const networks = snapshot.networksIn(element, weight === 1);
  return networks.size > 1 || (networks.size === 1 && !networks.has(network));
};

/**
 * Whether nothing stands in `element` that must stay: no editor, no other network, and in a compose
 * panel no control that submits for all networks. A row of a list may have a submit of its own.
 */
function isOwn(snapshot: Snapshot, element: Element, mark: PlacedMark, inPanel: boolean): boolean {
  if (snapshot.hasEditor(element) || hasOther(snapshot, element, mark)) return false;
  return !(inPanel && snapshot.hasSubmit(element));
}

/** The sum of the strongest signal of each kind that speaks for `network` in `element`. */
function evidenceIn(snapshot: Snapshot, element: Element, network: string): number {
  const strongest = new Map<string, number>();
  for (const mark of snapshot.marksIn(element))
    if (mark.network === network)
      for (const { kind, weight } of mark.signals)
        if (!HINTS.has(kind)) strongest.set(kind, Math.max(strongest.get(kind) ?? 0, weight));
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

/** A lone "X" says something only beside other networks that are told in the same way. */
const haveKindInCommon = (mark: PlacedMark, other: PlacedMark) =>
  mark.signals.some(({ kind }) =>
    other.signals.some(
      (signal) => signal.kind === kind || (kind === 'opening' && signal.kind === 'label'),
    ),
  );

const JOINT =
  'button,a[href],label,option,summary,[role=button],[role=checkbox],[role=radio],[role=switch],[role=tab],' +
  '[role=option],[role=link],[role^=menuitem]';

/** Whether `group` is one control, or one entry to look at, for several networks at once. */
const isJoint = (group: Element, unit: Element, box: Element | null) =>
  pathOf(group).some((at) => at !== box && matchesSelector(at, JOINT)) ||
  (isRow(group) && !isOperable(unit));

/** The networks that stand beside `unit` in `group` in entries like it. */
function neighboursOf(snapshot: Snapshot, group: Element, unit: Element, mark: PlacedMark) {
  const networks = new Set<string>();
  for (const placed of snapshot.marksIn(group)) {
    if (placed.network === mark.network || networks.has(placed.network)) continue;
    if (mark.weight === 1 && !haveKindInCommon(mark, placed)) continue;
    const entry = placed.path[placed.path.indexOf(group) - 1];
    if (entry && areAlike(unit, mark, entry, placed)) networks.add(placed.network);
  }
  return networks;
}

const looksOf = (element: Element) =>
  [tagOf(element), attributeOf(element, 'class'), attributeOf(element, 'role')].join(' ');

/** So many entries on either side tell what a list is made of. */
const NEAR = 12;

function besides(unit: Element): Element[] {
  const found: Element[] = [];
  for (let at = nextElementOf(unit); at && found.length < NEAR; at = nextElementOf(at))
    found.push(at);
  for (let at = previousElementOf(unit); at && found.length < 2 * NEAR; at = previousElementOf(at))
    found.push(at);
  return found;
}

/** Entries near `unit` that look just like it and mean no network at all. */
function strangersOf(snapshot: Snapshot, unit: Element): Element[] {
  const looks = looksOf(unit);
  return besides(unit).filter(
    (other) => looksOf(other) === looks && snapshot.networksIn(other, true).size === 0,
  );
}

/** A list of other things that only happens to hold a network ends the climb. */
const isListOfOthers = (snapshot: Snapshot, group: Element, unit: Element) =>
  !isRow(group) &&
  !isInteractive(group) &&
  isOperable(unit) &&
  strangersOf(snapshot, unit).filter(isOperable).length > (isRow(unit) ? 0 : 1);

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const TYPED =
  'input:not([type]),input[type=text],input[type=url],input[type=search],input[type=email]';

/** What has several headings is a part of the page; what is filled in is no way to a network. */
const isPart = (unit: Element) =>
  countIn(unit, HEADINGS) > 1 || (countIn(unit, TYPED) > 0 && countIn(unit, choiceSelector) < 2);

/** A lone "X" beside a name that begins with it is its initial. */
const isInitial = (mark: PlacedMark, unit: Element) =>
  mark.weight === 1 && textPiecesOf(unit, 200).some((piece) => /^x[\p{L}\d-]/iu.test(piece));

/** The days of a calendar hold entries: the entry is meant, not the day. */
function withinCells(snapshot: Snapshot, mark: PlacedMark, unit: Element): Element {
  if (isOperable(unit) || strangersOf(snapshot, unit).length === 0) return unit;
  const inner = mark.path[mark.path.indexOf(unit) - 1];
  return inner && inner !== mark.element && childrenOf(inner).length > 0 ? inner : unit;
}

/**
 * Climbs from a mark to the largest element inside `box` that holds nothing but this network. Beside
 * other networks the climb ends below their common box; alone it ends at the first row or control.
 * `box` is the compose panel, or `null` elsewhere.
 */
export function unitOf(snapshot: Snapshot, mark: PlacedMark, box: Element | null): Unit | null {
  const inPanel = box !== null;
  if (!isOwn(snapshot, mark.element, mark, inPanel)) return null;
  let unit = mark.element;
  let group: Element | null = null;
  for (let at = parentOf(unit); at; at = parentOf(at)) {
    if (hasOther(snapshot, at, mark)) {
      group = at;
      break;
    }
    if (at === box || !isOwn(snapshot, at, mark, inPanel)) break;
    if (tagOf(at) === 'body' || isListOfOthers(snapshot, at, unit)) break;
    unit = at;
  }
  if (isInitial(mark, unit)) return null;
  if (group) {
    if (isJoint(group, unit, box) || isPart(unit)) return null;
    const beside = neighboursOf(snapshot, group, unit, mark).size;
    const strangers = strangersOf(snapshot, unit).filter(isOperable);
    // A menu that leads to many things is no choice of networks; a list to choose from may be longer.
    if (strangers.length > beside && !holdsChoice(unit)) return null;
    if (beside > 0 && mark.weight + 2 * beside >= ENOUGH)
      return { element: withinCells(snapshot, mark, unit), mark, group };
  }
  return loneUnit(snapshot, mark, unit, inPanel);
}

const holdsChoice = (unit: Element) =>
  matchesSelector(unit, choiceSelector) || countIn(unit, choiceSelector) > 0;

/** Without other networks near, only strong evidence counts, and only for the control itself. */
function loneUnit(
  snapshot: Snapshot,
  mark: PlacedMark,
  limit: Element,
  inPanel: boolean,
): Unit | null {
  const inside = mark.path.slice(0, mark.path.indexOf(limit) + 1);
  const control = inside.find((element) => isInteractive(element) || isRow(element));
  if (!control) return null;
  const row = inside.find((element) => isRow(element));
  const element = row && controlCount(row) <= 1 + Number(isInteractive(row)) ? row : control;
  const chosen = inPanel && holdsChoice(element) ? 1 : 0;
  const evidence = Math.max(mark.weight, evidenceIn(snapshot, element, mark.network)) + chosen;
  if (mark.weight < 2 || evidence < ENOUGH) return null;
  return { element, mark, group: null };
}

/** Whether somebody can act on `unit`: it is a control or holds one. */
export const isOperable = (unit: Element) =>
  isInteractive(unit) || childrenOf(unit).length > 0 ? controlCount(unit) > 0 : false;
