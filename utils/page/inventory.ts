import { attributeNamesOf, contains, isInPage, tagOf } from './dom';
import type { Glyphs } from './glyphs';
import { isHeadingTag } from './headings';
import { isEditor, isSubmit } from './kinds';
import type { Lexicon } from './lexicon';
import { type Mark, readMark } from './marks';
import { createOrdered, type Ordered } from './ordered';
import { holdsSubmit } from './outer';
import { isField } from './written';

/** What has been found in the page so far: kept up to date element by element. */
export interface Inventory {
  readonly marks: ReadonlyMap<Element, Mark>;
  readonly editors: ReadonlySet<Element>;
  readonly submits: ReadonlySet<Element>;
  /** Where short texts are typed. */
  readonly fields: ReadonlySet<Element>;
  readonly headings: Ordered;
  /** Reads `element` again, but not what is below it. Tells whether anything relevant changed. */
  readonly read: (element: Element) => boolean;
  /** How often something was found in an element of which nothing was known. */
  readonly found: () => number;
  /** Whether anything was found in `element` before. */
  readonly knows: (element: Element) => boolean;
  /** Whether something relevant was found in `element` before. */
  readonly has: (element: Element) => boolean;
  /** Forgets what has left the page, among `parts` or all that is known. Tells whether there was any. */
  readonly prune: (parts: Iterable<Element> | null) => boolean;
  /** Frames may become editors while nothing changes around them. */
  readonly readFrames: () => boolean;
}

const EDITORS = new Set(['textarea', 'iframe']);

/** Starts an empty inventory. */
export function createInventory(lexicon: Lexicon, glyphs: Glyphs): Inventory {
  const marks = new Map<Element, Mark>();
  const editors = new Set<Element>();
  const submits = new Set<Element>();
  const fields = new Set<Element>();
  const frames = new Set<Element>();
  const headings = createOrdered();
  /** All that is in one of these. */
  const known = new Set<Element>();
  let found = 0;

  const toggle = (set: Set<Element> | Ordered, element: Element, present: boolean) => {
    if (set.has(element) === present) return false;
    if (present) set.add(element);
    else set.delete(element);
    return true;
  };

  const keep = (element: Element, mark: Mark | null): boolean => {
    const before = marks.get(element);
    if (mark) marks.set(element, mark);
    else if (before) marks.delete(element);
    return !sameMark(before, mark);
  };

  /** What stands in an editor is text that somebody writes. */
  const forgetIn = (editor: Element) => {
    for (const collection of [marks, editors, submits, fields, headings])
      for (const element of collection.keys())
        if (element !== editor && contains(editor, element)) collection.delete(element);
  };

  const read = (element: Element): boolean => {
    const tag = tagOf(element);
    const names = attributeNamesOf(element);
    const mark = readMark(element, tag, names, lexicon, glyphs.signalsOf(element, tag));
    const isFrame = tag === 'iframe';
    const editor = (EDITORS.has(tag) || names.includes('contenteditable')) && isEditor(element);
    const submit = isFrame ? holdsSubmit(element, lexicon) : isSubmit(element, tag, lexicon, names);
    const heading = isHeadingTag(element, tag, names);
    const field = isField(element, tag);
    // Most elements are nothing, and were nothing before.
    const isKnown = known.has(element);
    if (!isKnown && !mark && !editor && !submit && !heading && !field && !isFrame) return false;
    if (!isKnown) found++;
    known.add(element);
    if (isFrame) frames.add(element);
    // Read again it may have moved.
    if (isKnown && heading) headings.stir();
    toggle(headings, element, heading);
    toggle(fields, element, field);
    const changes = [
      keep(element, mark),
      toggle(editors, element, editor),
      toggle(submits, element, submit),
    ];
    if (editor && changes[1]) forgetIn(element);
    return changes.includes(true);
  };

  const prune = (parts: Iterable<Element> | null): boolean => {
    let changed = false;
    for (const element of parts ?? known)
      if (known.has(element) && !isInPage(element)) {
        known.delete(element);
        headings.delete(element);
        fields.delete(element);
        for (const collection of [marks, editors, submits, frames])
          if (collection.delete(element)) changed = true;
      }
    return changed;
  };

  const readFrames = (): boolean => {
    let changed = false;
    for (const frame of frames) {
      if (toggle(editors, frame, isEditor(frame))) changed = true;
      if (toggle(submits, frame, holdsSubmit(frame, lexicon))) changed = true;
    }
    return changed;
  };

  const has = (element: Element) => known.has(element) && isFound(element);
  const isFound = (element: Element) =>
    marks.has(element) || editors.has(element) || submits.has(element);

  return {
    marks,
    editors,
    submits,
    fields,
    headings,
    found: () => found,
    has,
    knows: (element) => known.has(element),
    read,
    prune,
    readFrames,
  };
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
