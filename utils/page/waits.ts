import type { Current } from './current';

/** How much later the page is judged again where it changed without anything that was found, in ms. */
const WAIT_MS = { close: 2000, far: 10_000, near: 150 };
const SETTLE_MS = WAIT_MS.near;
/** Judging may take this part of the time between two looks. */
const SHARE = 0.02;

/** Knows when the page is to be judged again. */
export interface Waits {
  /** Soon: something is not known yet. */
  readonly settle: () => void;
  /** Sooner or later: the page changed in or around these elements. */
  readonly touch: (touched: ReadonlySet<Element>) => void;
  /** It is being judged now; nothing waits any longer. */
  readonly end: () => void;
  /** What judging took last, in milliseconds. */
  readonly spent: (ms: number) => void;
}

/** Starts with nothing to wait for; `look` is called when the time has come. */
export function createWaits(
  distanceOf: (touched: ReadonlySet<Element>) => ReturnType<Current['distanceOf']>,
  look: () => void,
): Waits {
  const touched = new Set<Element>();
  /** How far away these are is known: asked later, they could only be judged later. */
  const asked = new Set<Element>();
  /** When elements that had changed were judged last. */
  const judged = new WeakMap<Element, number>();
  let cost = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let touching: ReturnType<typeof setTimeout> | undefined;

  const settle = (ms: number, from: number) => {
    const at = from + Math.max(ms, cost / SHARE);
    if (at >= due) return;
    clearTimeout(settling);
    due = at;
    settling = setTimeout(look, at - performance.now());
  };

  return {
    end: () => {
      clearTimeout(settling);
      clearTimeout(touching);
      due = Number.POSITIVE_INFINITY;
      touching = undefined;
      const now = performance.now();
      for (const element of [...touched, ...asked]) judged.set(element, now);
      touched.clear();
      asked.clear();
    },
    settle: () => settle(SETTLE_MS, performance.now()),
    spent: (ms) => {
      cost = ms;
    },
    touch: (elements) => {
      for (const element of elements) if (!asked.has(element)) touched.add(element);
      if (touching !== undefined || touched.size === 0) return;
      const from = performance.now();
      // How far away it was is asked once for all that happens meanwhile.
      touching = setTimeout(() => {
        touching = undefined;
        const since = (element: Element) => from - (judged.get(element) ?? -Infinity);
        const isNew = [...touched].some((element) => since(element) >= WAIT_MS.close);
        const found = distanceOf(touched);
        // What goes on changing, such as a count of characters, need not be judged each time.
        const distance = found === 'near' && !isNew ? 'close' : found;
        for (const element of touched) asked.add(element);
        touched.clear();
        settle(WAIT_MS[distance], from);
      }, SETTLE_MS);
    },
  };
}
