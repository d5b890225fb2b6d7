import {
  childrenOf,
  countIn,
  elementCountIn,
  matchesSelector,
  ownTextOf,
  pathOf,
  tagOf,
  textOf,
  textPiecesOf,
} from './dom';
import { fact } from './facts';
import { choicesIn, isChosen, isInteractive, isRow } from './kinds';
import {
  controlCount,
  hasMixedNeighbours,
  hasStranger,
  hasStrangers,
  hasTwin,
  isOperable,
  neighboursOf,
} from './neighbours';
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

const JOINT =
  'button,a[href],label,option,summary,[role=button],[role=checkbox],[role=radio],[role=switch],[role=tab],' +
  '[role=option],[role=link],[role^=menuitem]';

const isJointly = fact((element) => matchesSelector(element, JOINT));

/** Whether `group` is one control, or one entry to look at, for several networks at once. */
const isJoint = (group: Element, unit: Element, box: Element | null) =>
  pathOf(group).some(
    (at) => at !== box && isJointly(at) && !(isList(group) && tagOf(at) === 'label'),
  ) ||
  (isRow(group) && !isOperable(unit));

/** The entries of a native list are chosen one by one, whatever label is around all of them. */
const isList = (group: Element) => ['select', 'optgroup'].includes(tagOf(group));

/** A list of other things that only happens to hold a network ends the climb. */
const isListOfOthers = (snapshot: Snapshot, group: Element, unit: Element) =>
  !isRow(group) &&
  !isInteractive(group) &&
  isOperable(unit) &&
  hasStrangers(snapshot, unit, isRow(unit) ? 0 : 1);

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const TYPED =
  'input:not([type]),input[type=text],input[type=url],input[type=search],input[type=email]';

/** What has several headings is a part of the page; what is filled in is no way to a network. */
const isPart = fact(
  (unit) => countIn(unit, HEADINGS) > 1 || (countIn(unit, TYPED) > 0 && choicesIn(unit) < 2),
);

/** A lone "X" beside a name that begins with it is its initial. */
const isInitial = (mark: PlacedMark, unit: Element) =>
  mark.weight === 1 && textPiecesOf(unit, 200).some((piece) => /^x[\p{L}\d-]/iu.test(piece));

/** A day has its date beside what it holds; in a row the control says all. */
const saysMore = (unit: Element, inner: Element) =>
  !isInteractive(unit) && textOf(unit, 200) !== textOf(inner, 200);

/** The days of a calendar hold entries: the entry is meant, not the day. */
function withinCells(snapshot: Snapshot, mark: PlacedMark, unit: Element): Element {
  const inner = mark.path[mark.path.indexOf(unit) - 1];
  if (!inner || childrenOf(inner).length === 0) return unit;
  if (inner === mark.element && !isInteractive(inner)) return unit;
  const isCell = isOperable(unit)
    ? isInteractive(inner) && saysMore(unit, inner) && hasMixedNeighbours(snapshot, unit)
    : hasStranger(snapshot, unit);
  return isCell ? inner : unit;
}

/** The unit of a mark outside a compose panel, found out once a snapshot. */
export function loneUnitOf(snapshot: Snapshot, mark: PlacedMark): Unit | null {
  const known = snapshot.units.get(mark);
  if (known !== undefined) return known;
  const unit = unitOf(snapshot, mark, null);
  snapshot.units.set(mark, unit);
  return unit;
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
  for (const at of mark.path.slice(1)) {
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
    // Only an entry of a list may have a submit of its own.
    const submits = snapshot.hasSubmit(unit);
    if (submits && !isRow(unit) && !hasTwin(snapshot, unit, mark)) return null;
    const beside = neighboursOf(snapshot, group, unit, mark).size;
    // A menu that leads to many things is no choice of networks; a list to choose from may be longer.
    if (mark.weight < ENOUGH && !holdsChoice(unit) && hasStrangers(snapshot, unit, beside))
      return null;
    if (beside > 0 && mark.weight + 2 * beside >= ENOUGH)
      return { element: withinCells(snapshot, mark, unit), mark, group };
  }
  return loneUnit(snapshot, mark, unit, inPanel);
}

const holdsChoice = (unit: Element) => isChosen(unit) || choicesIn(unit) > 0;

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
  return { element: withWrappers(inside, element), mark, group: null };
}

const WRAPPERS = new Set(['div', 'li', 'p', 'span']);

/** Boxes around one control and nothing else would be left empty. */
function withWrappers(inside: readonly Element[], control: Element): Element {
  let element = control;
  for (const at of inside.slice(inside.indexOf(control) + 1)) {
    if (!WRAPPERS.has(tagOf(at)) || elementCountIn(at) > 1 || ownTextOf(at, 1) !== '') break;
    element = at;
  }
  return element;
}
