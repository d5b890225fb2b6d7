import { isInPage, parentOf, pathOf, tagOf } from './dom';
import type { Target } from './types';

/** What is to be guarded as of the last look at the page. */
export interface Current {
  readonly all: () => readonly Target[];
  readonly elements: () => ReadonlySet<Element>;
  /** What an evaluation found. */
  readonly replace: (targets: readonly Target[]) => void;
  /** What was found between two evaluations, and does not ask for one. */
  readonly addEarly: (targets: readonly Target[]) => void;
  readonly areAllEarly: () => boolean;
  /** Those of `parts` that may hold a unit: in a compose panel, or in the place of what has left. */
  readonly concerned: (parts: readonly Element[]) => Element[];
  /**
   * Where the page changed: in or around one of the regions, around one of `marks` or beside it where
   * something may introduce it, or elsewhere.
   */
  readonly distanceOf: (
    touched: ReadonlySet<Element>,
    marks: Iterable<Element>,
  ) => 'near' | 'close' | 'far';
}

/** What all of the page stands in says nothing. */
const PAGE = new Set(['html', 'body']);

/** Starts without any target. */
export function createCurrent(): Current {
  let targets: readonly Target[] = [];
  let early = 0;
  let elements: ReadonlySet<Element> | null = null;
  let around: ReadonlySet<Element> | null = null;
  let near: ((touched: ReadonlySet<Element>) => boolean) | null = null;

  const set = (next: readonly Target[], added: number) => {
    targets = next;
    early = added;
    elements = null;
    near = null;
    around = null;
  };

  return {
    addEarly: (found) => set([...targets, ...found], early + found.length),
    all: () => targets,
    concerned: (parts) => {
      if (targets.some(({ element }) => !isInPage(element))) return [...parts];
      const panels = targets.filter(({ region }) => region.kind === 'compose');
      const boxes = new Set(panels.map(({ region }) => region.box));
      return parts.filter((part) => pathOf(part).some((at) => boxes.has(at)));
    },
    areAllEarly: () => early === targets.length,
    distanceOf: (touched, marks) => {
      near ??= nearTo(targets);
      if (near(touched)) return 'near';
      around ??= new Set([...marks].flatMap(pathOf));
      return isAround(touched, around) ? 'close' : 'far';
    },
    elements: () => {
      elements ??= new Set(targets.map(({ element }) => element));
      return elements;
    },
    replace: (found) => set(found, 0),
  };
}

function nearTo(targets: readonly Target[]): (touched: ReadonlySet<Element>) => boolean {
  const boxes = new Set(targets.map(({ region }) => region.box));
  const around = new Set([...boxes].flatMap(pathOf));
  const isInBox = (element: Element) =>
    boxes.size > 0 && pathOf(element).some((at) => boxes.has(at));
  return (touched) => {
    for (const element of touched) if (around.has(element) || isInBox(element)) return true;
    return false;
  };
}

function isAround(touched: ReadonlySet<Element>, around: ReadonlySet<Element>): boolean {
  const isClose = (element: Element | null) =>
    element !== null && around.has(element) && !PAGE.has(tagOf(element));
  for (const element of touched) if (isClose(element) || isClose(parentOf(element))) return true;
  return false;
}
