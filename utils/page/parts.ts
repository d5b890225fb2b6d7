import { elementCountIn, findAll, parentOf, type Root, shadowOf, tagOf } from './dom';
import { factCount, forget } from './facts';
import type { Glyphs } from './glyphs';
import type { Inventory } from './inventory';
import { mayBeNamedWithin } from './kinds';
import type { Lexicon } from './lexicon';
import { isReadOtherwise } from './marks';
import type { Refill } from './refills';
import { createRepeats } from './repeats';
import { createScanner, type Scanner } from './scanner';
import type { Shadows } from './shadows';

/** The parts of the page that are still to be read. */
export interface Parts extends Omit<Scanner, 'add' | 'run'> {
  /** Those of `tops` that do not repeat what was read before; `areNew` unless they may have moved. */
  readonly add: (tops: readonly Element[], areNew: boolean) => void;
  /** From now on, until nothing is left, all of the page is read. */
  readonly startOver: () => void;
  readonly isStartingOver: () => boolean;
  /** Reads on until `until` (ms, as `performance.now`). True when nothing is left. */
  readonly run: (until: number) => boolean;
  /**
   * Reads again those of `levels` elements from `element` upwards that what is in them may name, and
   * `element` anyway unless nothing but `more` elements came into it.
   */
  readonly readUp: (element: Element, levels: number, more?: number) => void;
  /** Reads what shows drawings that stand elsewhere. Tells, as the next one, whether anything changed. */
  readonly readUses: (roots: Iterable<Root>) => boolean;
  /** Reads what stylesheets draw, where that was not known when the part was read. */
  readonly readGlyphs: (roots: Iterable<Root>) => boolean;
  /** What a part says; see `repeats.ts`. */
  readonly sayingOf: (part: Element) => string | null;
  /** Whether a box was filled anew with what says nothing, as before. */
  readonly isSameAgain: (refill: Refill) => boolean;
  /** Whether nothing can be in `box`, which `inside` fill, by what it says. */
  readonly saysNothing: (box: Element, inside: readonly Element[]) => boolean;
  /** Whether nothing can be known of what is in `top`. */
  readonly isBare: (top: Element) => boolean;
  /** Stylesheets may draw something else now. */
  readonly forgetGlyphs: () => void;
}

interface PartsInput {
  readonly glyphs: Glyphs;
  readonly inventory: Inventory;
  readonly lexicon: Lexicon;
  /** How often a label said anything. */
  readonly heard: () => number;
  readonly shadows: Pick<Shadows, 'meet'>;
  /** Grows whenever anything new is found anywhere. */
  readonly stamp: () => number;
  /** Hears of elements in which something relevant changed, and of known ones that have moved. */
  readonly onFound: (element: Element) => void;
  /** Hears that drawings came that others may show by their names. */
  readonly onSprites: () => void;
}

/** The label of a control may be spread over a few levels below it. */
export const LABEL_DEPTH = 4;

/** So many elements from `element` upwards. */
function levelsFrom(element: Element, levels: number): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < levels; at = parentOf(at))
    found.push(at);
  return found;
}

/** Counts the labels that say anything. */
export function listenTo(lexicon: Lexicon): Pick<PartsInput, 'heard' | 'lexicon'> {
  let heard = 0;
  const label: Lexicon['label'] = (text) => {
    const said = lexicon.label(text);
    if (said.network !== null || said.opening !== null || said.submits) heard++;
    return said;
  };
  return { heard: () => heard, lexicon: { ...lexicon, label } };
}

/** Starts without anything to read. */
export function createParts(input: PartsInput): Parts {
  const { glyphs, heard, inventory, lexicon, onFound, onSprites, shadows, stamp } = input;
  let startingOver = false;
  let isEmpty = true;
  /** How often something known was met: it may have come from elsewhere. */
  let seen = 0;
  let before = 0;
  const repeats = createRepeats(lexicon, inventory, () => stamp() + seen + factCount());

  const visit = (element: Element): boolean => {
    forget(element);
    const tag = tagOf(element);
    if (tag === 'symbol' || tag === 'defs') {
      isEmpty = false;
      onSprites();
      return false;
    }
    // What is new and yet known has moved: it is the same, but where it stands is not.
    if (inventory.read(element) || (!startingOver && inventory.has(element))) onFound(element);
    const isEditor = inventory.editors.has(element);
    if (!isEditor && shadows.meet(element, tag)) isEmpty = false;
    if (inventory.knows(element)) {
      isEmpty = false;
      seen++;
    }
    return !isEditor || tag === 'iframe';
  };

  const scanner = createScanner(visit, (top) => {
    repeats.learn(top, isEmpty && before === heard());
    isEmpty = true;
    before = heard();
  });

  /** Whether anything changed in one of `elements`. */
  const readAgain = (elements: readonly Element[]) => elements.filter(inventory.read).length > 0;

  /** What is in `element` says nothing of it. */
  const isAside = (element: Element) => !mayBeNamedWithin(element) && !inventory.has(element);

  return {
    add: (tops, areNew) => {
      const unlike = startingOver ? tops : repeats.unlike(tops, areNew);
      for (const top of unlike) scanner.add(top);
    },
    clear: scanner.clear,
    forgetGlyphs: () => {
      repeats.forget();
      glyphs.forget();
    },
    pending: scanner.pending,
    readGlyphs: (roots) => {
      const drawn = glyphs.learn([...roots]);
      if (drawn.length > 0) repeats.forget();
      return readAgain(drawn);
    },
    readUp: (element, levels, more) => {
      const count = elementCountIn(element);
      const isOther = more === undefined || isReadOtherwise(count - more, count);
      for (const at of levelsFrom(element, levels)) {
        const isMeant = (at === element && isOther) || !isAside(at);
        if (isMeant && inventory.read(at)) onFound(at);
      }
    },
    readUses: (roots) => readAgain([...roots].flatMap((root) => findAll(root, 'use'))),
    startOver: () => {
      scanner.clear();
      startingOver = true;
    },
    isStartingOver: () => startingOver,
    isBare: repeats.isBare,
    isSameAgain: ({ box, added, removed }) => {
      const count = elementCountIn(box);
      if (isReadOtherwise(count - added.length + removed.length, count)) return false;
      if (inventory.knows(box) || shadowOf(box) !== null || !removed.every(repeats.isBare))
        return false;
      return levelsFrom(box, LABEL_DEPTH).every(isAside) && repeats.isEmpty(box, added);
    },
    sayingOf: repeats.sayingOf,
    saysNothing: repeats.isEmpty,
    run: (until) => {
      before = heard();
      const done = scanner.run(until);
      // By the next time what is still to be read may say something else.
      repeats.endTurn();
      if (done) startingOver = false;
      return done;
    },
  };
}
