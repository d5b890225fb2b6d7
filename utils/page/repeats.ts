import { findAll, markupOf, shadowOf } from './dom';
import { forget } from './facts';
import type { Inventory } from './inventory';
import { numberFolder } from './labels';
import type { Lexicon } from './lexicon';

/** Pages build the same rows and cards again and again: what says the same holds the same. */
export interface Repeats {
  /** Whether nothing can be in `top`, because nothing was in another part that says the same. */
  readonly isEmpty: (top: Element) => boolean;
  /** `top` has been read, and whether nothing at all was found in it. */
  readonly learn: (top: Element, isEmpty: boolean) => void;
  /** What a part says. */
  readonly sayingOf: ReturnType<typeof sayingReader>;
  /** Nothing is learned of parts that were asked for before. */
  readonly endTurn: () => void;
  /** From now on the same may mean something else. */
  readonly forget: () => void;
}

const MAX_ELEMENTS = 60;
const MAX_MARKUP = 3000;
const MAX_KNOWN = 60;
/** Figures in texts, but not in names of classes and drawings. */
const FIGURES = /\d+(?=[^<>]*<)/g;
/** Where a link leads in the same site says nothing. */
const INNER_LINK = / href="[#/?][^"]*"/g;
/** What these show stands elsewhere. */
const REFERS = /<use|<iframe|labelledby/;

/**
 * Reads what a part says: the same for parts in which the same is found, wherever they stand. `null` where
 * that cannot be told by its markup.
 */
export function sayingReader(lexicon: Pick<Lexicon, 'numbers'>): (part: Element) => string | null {
  const foldFigures = numberFolder(lexicon, FIGURES);
  return (part) => {
    const markup = markupOf(part);
    if (markup.length > MAX_MARKUP || REFERS.test(markup)) return null;
    return foldFigures(markup).replace(INNER_LINK, ' href="#"');
  };
}

/** Starts without knowing any part. */
export function createRepeats(lexicon: Lexicon, { knows }: Pick<Inventory, 'knows'>): Repeats {
  const sayingOf = sayingReader(lexicon);
  const empty = new Set<string>();
  const asked = new Map<Element, string>();

  /** What was in the page before may be known as something else; shadow trees have no markup. */
  const isPlain = (element: Element): boolean => {
    forget(element);
    return shadowOf(element) === null && !knows(element);
  };

  return {
    sayingOf,
    endTurn: () => asked.clear(),
    forget: () => {
      empty.clear();
      asked.clear();
    },
    isEmpty: (top) => {
      const inside = findAll(top, '*', MAX_ELEMENTS + 1);
      if (inside.length > MAX_ELEMENTS) return false;
      const saying = sayingOf(top);
      if (saying === null) return false;
      if (empty.has(saying)) return isPlain(top) && inside.every(isPlain);
      asked.set(top, saying);
      return false;
    },
    learn: (top, isEmpty) => {
      const saying = asked.get(top);
      if (saying === undefined) return;
      if (!isEmpty) return;
      if (empty.size >= MAX_KNOWN) empty.clear();
      empty.add(saying);
    },
  };
}
