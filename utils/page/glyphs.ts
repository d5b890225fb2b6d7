import { lineOf } from '@/utils/plan/lines';
import { attributeOf, findAll, firstChildOf, type Root, tagOf } from './dom';
import type { Lexicon } from './lexicon';
import { fileSignals, type Signal } from './signals';

/** Small elements without content that a stylesheet may turn into an icon. */
const DRAWN = new Set('i em b s span div a button label'.split(' '));
const DRAWN_SELECTOR = [...DRAWN].map((tag) => `${tag}:empty[class]`).join();
const MAX_CLASSES = 150;
/** Pages that make up ever new classes are not remembered. */
const MAX_KNOWN = 2000;

/** Icons that only a stylesheet tells: a sign of an icon font, a background, a mask. */
export interface Glyphs {
  /** What the stylesheet makes of an element, as far as its classes were met before. */
  readonly signalsOf: (element: Element, tag: string) => readonly Signal[];
  /** Asks the stylesheets about classes that are new; returns the elements that turned out icons. */
  readonly learn: (roots: readonly Root[]) => Element[];
  /** Whether there are classes that no stylesheet was asked about. */
  readonly isWaiting: () => boolean;
  /** Stylesheets have arrived: what was no icon may be one now. */
  readonly forget: () => void;
}

/** What elements that look the same have in common; `null` where nothing can be drawn. */
function keyOf(element: Element, tag: string): string | null {
  if (!DRAWN.has(tag) || firstChildOf(element) !== null) return null;
  const classes = attributeOf(element, 'class');
  return classes && `${tag}.${classes}`;
}

const codePoint = (content: string) => {
  const sign = content.replace(/^["']|["']$/g, '');
  return [...sign].length === 1 ? (sign.codePointAt(0) ?? 0).toString(16) : null;
};

const family = (value: string) =>
  (value.split(',')[0] ?? '')
    .toLowerCase()
    .replace(/["'\s]/g, '')
    .replace(/\d.*$/, '')
    .replace(/-$/, '');

function read(element: Element, lexicon: Lexicon): readonly Signal[] {
  for (const pseudo of ['::before', '::after', null]) {
    const style = getComputedStyle(element, pseudo);
    const sign = pseudo && codePoint(style.content);
    const network = sign && lineOf(lexicon.glyphs, `${family(style.fontFamily)}:${sign}`);
    if (network) return [{ network, weight: 3, kind: 'glyph' }];
    for (const value of [style.backgroundImage, style.maskImage, style.content]) {
      const [, address] = /url\(["']?([^"')]+)/.exec(value ?? '') ?? [];
      const signals = address ? fileSignals(address, lexicon) : [];
      if (signals.length > 0) return signals;
    }
  }
  return [];
}

/** Starts without having looked at any class. */
export function createGlyphs(lexicon: Lexicon): Glyphs {
  const known = new Map<string, readonly Signal[]>();
  let unknown = false;
  /** What draws nothing of a network can be asked again without anything being missed. */
  const forgetIdle = () => {
    for (const [key, signals] of known) if (signals.length === 0) known.delete(key);
  };
  return {
    forget: () => {
      forgetIdle();
      unknown = true;
    },
    isWaiting: () => unknown,
    signalsOf: (element, tag) => {
      const key = keyOf(element, tag);
      if (key === null) return [];
      const signals = known.get(key);
      if (!signals) unknown = true;
      return signals ?? [];
    },
    learn: (roots) => {
      if (!unknown) return [];
      unknown = false;
      let asked = 0;
      if (known.size > MAX_KNOWN) forgetIdle();
      return roots
        .flatMap((root) => findAll(root, DRAWN_SELECTOR))
        .filter((element) => {
          const key = keyOf(element, tagOf(element));
          if (key === null) return false;
          if (!known.has(key)) {
            if (++asked > MAX_CLASSES) {
              unknown = true;
              return false;
            }
            known.set(key, read(element, lexicon));
          }
          return (known.get(key) ?? []).length > 0;
        });
    },
  };
}
