import { pathOf } from './dom';
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
  /** The compose panels among the regions. */
  readonly panels: () => ReadonlySet<Element>;
  /** Whether the page changed in or around one of the regions. */
  readonly isNear: (touched: ReadonlySet<Element>) => boolean;
}

/** Starts without any target. */
export function createCurrent(): Current {
  let targets: readonly Target[] = [];
  let early = 0;
  let elements: ReadonlySet<Element> | null = null;
  let near: ((touched: ReadonlySet<Element>) => boolean) | null = null;

  const set = (next: readonly Target[], added: number) => {
    targets = next;
    early = added;
    elements = null;
    near = null;
  };

  return {
    addEarly: (found) => set([...targets, ...found], early + found.length),
    all: () => targets,
    areAllEarly: () => early === targets.length,
    elements: () => {
      elements ??= new Set(targets.map(({ element }) => element));
      return elements;
    },
    isNear: (touched) => {
      near ??= nearTo(targets);
      return near(touched);
    },
    panels: () =>
      new Set(targets.flatMap(({ region }) => (region.kind === 'compose' ? [region.box] : []))),
    replace: (found) => set(found, 0),
  };
}

function nearTo(targets: readonly Target[]): (touched: ReadonlySet<Element>) => boolean {
  const boxes = new Set(targets.map(({ region }) => region.box));
  const around = new Set([...boxes].flatMap(pathOf));
  return (touched) =>
    [...touched].some(
      (element) => around.has(element) || pathOf(element).some((at) => boxes.has(at)),
    );
}
