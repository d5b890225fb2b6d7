import { countIn, elementCountIn, findAll, markupOf, shadowOf } from './dom';
import { forget } from './facts';
import type { Inventory } from './inventory';
import { numberFolder } from './labels';
import type { Lexicon } from './lexicon';
import { parentOfAll } from './tops';

/** Pages build the same rows and cards again and again: what says the same holds the same. */
export interface Repeats {
  /**
   * Those of `tops` in which something may be: others say what parts said in which nothing was.
   * `areNew` when nothing in them was in the page before as far as anything is known of it.
   */
  readonly unlike: (tops: readonly Element[], areNew: boolean) => readonly Element[];
  /** Whether nothing can be in `box`, which holds `tops` and perhaps more, none of them known. */
  readonly isEmpty: (box: Element, tops: readonly Element[]) => boolean;
  /** Whether nothing was found in `top`, and nothing anywhere since then. */
  readonly isBare: (top: Element) => boolean;
  /** What a part says: the same for parts in which the same is found, wherever they stand. */
  readonly sayingOf: (part: Element) => string | null;
  /** `top` has been read, and whether nothing at all was found in it. */
  readonly learn: (top: Element, isEmpty: boolean) => void;
  /** Nothing is learned of parts that were asked for before. */
  readonly endTurn: () => void;
  /** From now on the same may mean something else. */
  readonly forget: () => void;
}

/** Parts that are asked for as one. */
interface Group {
  readonly saying: string;
  readonly tops: readonly Element[];
  /** How many of them are still to be read. */
  unread: number;
  isEmpty: boolean;
}

const MAX_ELEMENTS = 100;
const MAX_MARKUP = 5000;
/** So much of what parts said is kept, in characters. */
const MAX_KEPT = 50_000;
/** To compare more than this keeps what must be hidden waiting. */
const MAX_COMPARED = 12;
/** Figures in texts, but not in names of classes and drawings; and where links lead in the same site. */
const IDLE = /\d+(?=[^<>]*<)| href="[#/?][^"]*"/g;
/** What these show stands elsewhere. */
const REFERS = /<use|<iframe|labelledby/;

/** Reads what a part says: the same for parts in which the same is found; `null` where that is much. */
function sayingReader(lexicon: Lexicon): (part: Element) => string | null {
  const foldIdle = numberFolder(lexicon, IDLE);
  return (part) => {
    const markup = markupOf(part);
    return markup.length > MAX_MARKUP ? null : foldIdle(markup);
  };
}

/** The element that holds `tops` and nothing else. */
function boxOf(tops: readonly Element[]): Element | null {
  const box = tops.length > 1 ? parentOfAll(tops) : null;
  return box && elementCountIn(box) === tops.length ? box : null;
}

/** Starts without knowing any part. `stamp` grows whenever anything new is found anywhere. */
export function createRepeats(
  lexicon: Lexicon,
  { knows }: Pick<Inventory, 'knows'>,
  stamp: () => number,
): Repeats {
  const sayingOf = sayingReader(lexicon);
  const empty = new Set<string>();
  let kept = 0;
  const asked = new Map<Element, Group>();
  let bare = new WeakMap<Element, number>();

  /** What was in the page before may be known as something else; shadow trees have no markup. */
  const isPlain = (element: Element): boolean => {
    forget(element);
    return shadowOf(element) === null && !knows(element);
  };
  const areAllPlain = (top: Element) => isPlain(top) && findAll(top, '*').every(isPlain);
  // To touch each element of a part costs more than to read its markup.
  const isHost = (top: Element) => shadowOf(top) !== null;

  const isEmpty = (part: Element, tops: readonly Element[], areNew: boolean): boolean => {
    const saying = countIn(part, '*') > MAX_ELEMENTS ? null : sayingOf(part);
    if (saying === null) return false;
    if (empty.has(saying)) return areNew ? !tops.some(isHost) : tops.every(areAllPlain);
    if (REFERS.test(saying)) return false;
    const group = { isEmpty: true, saying, tops, unread: tops.length };
    for (const top of tops) asked.set(top, group);
    return false;
  };

  const setBare = (tops: readonly Element[]) => {
    for (const top of tops) bare.set(top, stamp());
  };

  const remember = ({ saying, tops }: Group) => {
    setBare(tops);
    kept += saying.length;
    if (kept > MAX_KEPT) {
      empty.clear();
      kept = saying.length;
    }
    empty.add(saying);
  };

  return {
    endTurn: () => asked.clear(),
    forget: () => {
      empty.clear();
      asked.clear();
      kept = 0;
      bare = new WeakMap();
    },
    isEmpty: (box, tops) => {
      const saying = sayingOf(box);
      if (saying === null || !empty.has(saying) || tops.some(isHost)) return false;
      setBare(tops);
      return true;
    },
    isBare: (top) => bare.get(top) === stamp(),
    learn: (top, isEmpty) => {
      const group = asked.get(top);
      if (!group) return;
      group.unread--;
      group.isEmpty &&= isEmpty;
      if (group.unread === 0 && group.isEmpty) remember(group);
    },
    sayingOf: (part) => {
      const saying = sayingOf(part);
      return saying === null || REFERS.test(saying) ? null : saying;
    },
    unlike: (tops, areNew) => {
      if (tops.length > MAX_COMPARED) return tops;
      const box = boxOf(tops);
      const groups = box ? [{ part: box, tops }] : tops.map((top) => ({ part: top, tops: [top] }));
      return groups.flatMap((group) => {
        if (!isEmpty(group.part, group.tops, areNew)) return group.tops;
        setBare(group.tops);
        return [];
      });
    },
  };
}
