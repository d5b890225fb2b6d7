import { childrenOf, isInPage, shadowOf, tagOf } from './dom';
import { isEditor, isSubmit } from './kinds';
import type { Lexicon } from './lexicon';
import { type Mark, readMark } from './marks';

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'meta',
  'link',
  'title',
]);

/** What has been found in the page so far: kept up to date element by element. */
export interface Inventory {
  readonly marks: ReadonlyMap<Element, Mark>;
  readonly editors: ReadonlySet<Element>;
  readonly submits: ReadonlySet<Element>;
  /** Reads `element` again and everything below it. Tells whether anything relevant changed. */
  scan: (element: Element) => boolean;
  /** Reads `element` again, but not what is below it. */
  reread: (element: Element) => boolean;
  /** Forgets what has left the page, and looks again where an editor may have appeared. */
  prune: () => boolean;
}

/** Starts an empty inventory; `onShadow` hears of each open shadow root once. */
export function createInventory(lexicon: Lexicon, onShadow: (root: ShadowRoot) => void): Inventory {
  const marks = new Map<Element, Mark>();
  const editors = new Set<Element>();
  const submits = new Set<Element>();
  const frames = new Set<Element>();
  const unopened = new Set<Element>();
  const opened = new WeakSet<ShadowRoot>();

  const toggle = (set: Set<Element>, element: Element, present: boolean) => {
    if (set.has(element) === present) return false;
    if (present) set.add(element);
    else set.delete(element);
    return true;
  };

  const reread = (element: Element): boolean => {
    const before = marks.get(element);
    const mark = readMark(element, lexicon);
    if (mark) marks.set(element, mark);
    else marks.delete(element);
    if (tagOf(element) === 'iframe') frames.add(element);
    const changes = [
      !sameMark(before, mark),
      toggle(editors, element, isEditor(element)),
      toggle(submits, element, isSubmit(element, lexicon)),
    ];
    return changes.includes(true);
  };

  /** The top elements of an open shadow root, once it is there. */
  const openShadow = (element: Element): Element[] => {
    const root = shadowOf(element);
    if (!root) {
      if (tagOf(element).includes('-')) unopened.add(element);
      return [];
    }
    unopened.delete(element);
    if (!opened.has(root)) {
      opened.add(root);
      onShadow(root);
    }
    return Array.from(root.children);
  };

  // A list of what is still to read, not recursion: pages nest deeper than a call stack.
  const scan = (top: Element): boolean => {
    let changed = false;
    const waiting = [top];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      if (SKIPPED.has(tagOf(element))) continue;
      if (reread(element)) changed = true;
      if (editors.has(element)) continue;
      waiting.push(...openShadow(element));
      for (const child of childrenOf(element)) waiting.push(child);
    }
    return changed;
  };

  const prune = (): boolean => {
    let changed = false;
    for (const collection of [marks, editors, submits, frames, unopened])
      for (const element of [...collection.keys()])
        if (!isInPage(element)) {
          collection.delete(element);
          changed = true;
        }
    for (const frame of frames) if (toggle(editors, frame, isEditor(frame))) changed = true;
    for (const host of unopened)
      for (const element of openShadow(host)) if (scan(element)) changed = true;
    return changed;
  };

  return { marks, editors, submits, scan, reread, prune };
}

function sameMark(before: Mark | undefined, after: Mark | null): boolean {
  if (!before || !after) return !before && !after;
  return (
    before.network === after.network &&
    before.weight === after.weight &&
    before.action === after.action &&
    before.signals.length === after.signals.length
  );
}
