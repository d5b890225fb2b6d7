import { breaksIn } from './break-points';
import { type Counting, lengthOf } from './length';
import type { Link } from './links';

/** A place at which a text may be cut. */
export interface Place {
  readonly index: number;
  /** In UTF-16 units. */
  readonly at: number;
  /** One of `breaks`. */
  readonly kind: number;
  /** What the text counts up to here. */
  readonly used: number;
  /** What it counts up to here without the blanks before, and where those begin. */
  readonly inked: number;
  readonly inkEnd: number;
}

const BLANK = /^\s+$/u;

/** The places at which `text`, which holds `links`, may be cut: from its beginning to its end, one for a blank. */
export function placesIn(text: string, links: readonly Link[], counting: Counting): Place[] {
  const known = new Map<string, number>();
  const measured = (piece: string): number => {
    const length = known.get(piece) ?? lengthOf(piece, counting);
    known.set(piece, length);
    return length;
  };
  const places: Place[] = [];
  let last: Place = { index: -1, at: 0, kind: 0, used: 0, inked: 0, inkEnd: 0 };
  for (const [at, kind] of breaksIn(text, links).entries()) {
    if (kind === 0 && at > 0) continue;
    const piece = text.slice(last.at, at);
    const used = last.used + measured(piece);
    const isBlank = BLANK.test(piece);
    // A cut anywhere in a blank leaves the same parts.
    if (isBlank && last.inkEnd < last.at) places.pop();
    const { inked, inkEnd } = isBlank ? last : { inked: used, inkEnd: at };
    last = { index: places.length, at, kind, used, inked, inkEnd };
    places.push(last);
  }
  return places;
}
