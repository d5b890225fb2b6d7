import { type BreakPoints, breakPointsIn } from './break-points';
import { type Counting, lengthOf } from './length';

/** A part that would be shorter than this share of what fits is cut at a lesser place instead. */
const LEAST_FILLED = 0.5;
const MAX_DIGITS = 4;

const numberOf = (place: number, count: number) => ` ${place}/${count}`;

/** How many of `places` can be the end of a part; each character counts at least one. */
function countFitting(places: readonly number[], fits: (end: number) => boolean): number {
  let fitting = 0;
  let beyond = places.length;
  while (fitting < beyond) {
    const middle = Math.ceil((fitting + beyond) / 2);
    if (fits(places[middle - 1] ?? 0)) fitting = middle;
    else beyond = middle - 1;
  }
  return fitting;
}

/** The best of the places at which a part that begins at `start` may end. */
function bestOf(places: readonly number[], start: number, points: BreakPoints): number | null {
  const furthest = places.at(-1) ?? null;
  if (furthest === null || furthest === points.all.at(-1)) return furthest;
  const filled = places.filter((at) => at - start >= (furthest - start) * LEAST_FILLED);
  const lastIn = (kind: ReadonlySet<number>, among: readonly number[]) =>
    among.findLast((at) => kind.has(at));
  const { paragraphs, sentences, words } = points;
  return (
    lastIn(paragraphs, filled) ?? lastIn(sentences, filled) ?? lastIn(words, places) ?? furthest
  );
}

function cut(text: string, counting: Counting, room: number): string[] {
  const points = breakPointsIn(text);
  const parts: string[] = [];
  for (let start = 0, next = 0; start < text.length; ) {
    const ahead = points.all.slice(next, next + counting.limit + 1);
    const fits = (end: number) => lengthOf(text.slice(start, end).trim(), counting) <= room;
    const best = bestOf(ahead.slice(0, countFitting(ahead, fits)), start, points);
    // A link that is longer than a post stands alone.
    const end = best ?? ahead[0] ?? text.length;
    const part = text.slice(start, end).trim();
    if (part !== '') parts.push(part);
    start = end;
    next = points.all.indexOf(end, next) + 1;
  }
  return parts;
}

/**
 * `text` as posts of a thread, each within the limit of `counting` and, where `isNumbered`, with its
 * number behind it. Cut between paragraphs, sentences or words; only a single link may be too long.
 */
export function splitThread(text: string, counting: Counting, isNumbered: boolean): string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (lengthOf(whole, counting) <= counting.limit) return [whole];
  if (!isNumbered) return cut(whole, counting, counting.limit);
  for (let digits = 1; digits <= MAX_DIGITS; digits++) {
    const most = 10 ** digits - 1;
    const parts = cut(whole, counting, counting.limit - numberOf(most, most).length);
    if (parts.length <= most || digits === MAX_DIGITS)
      return parts.map((part, place) => part + numberOf(place + 1, parts.length));
  }
  return [];
}
