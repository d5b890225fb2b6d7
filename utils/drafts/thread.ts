import { breaks } from './break-points';
import { countWhile } from './count-while';
import { linkKeeper } from './kept-links';
import { type Counting, lengthOf } from './length';
import { linksIn } from './links';
import { type Place, placesIn } from './places';

/** A part that would be shorter than this share of what fits is cut at a lesser place instead. */
const LEAST_FILLED = 0.5;
/** So many places that change a link are passed over; only made-up texts have more. */
const MAX_PASSED = 300;

const numberOf = (place: number, count: number) => ` ${place}/${count}`;

/** At which of the places `ahead` a part that begins at `start` may best end: the best first. */
function bestOf(ahead: readonly Place[], start: Place): Place[] {
  const backwards = ahead.toReversed();
  const goal = ((backwards[0]?.used ?? 0) - start.used) * LEAST_FILLED;
  const filled = backwards.filter(({ used }) => used - start.used >= goal);
  return [
    ...filled.filter(({ kind }) => kind === breaks.paragraph),
    ...filled.filter(({ kind }) => kind === breaks.sentence),
    ...backwards.filter(({ kind }) => kind >= breaks.word),
    ...backwards,
  ];
}

/** Cuts a text into parts that have room for `number`; `null` where they would be more than `most`. */
type Cutter = (number: string, most: number) => string[] | null;

function cutterOf(text: string, counting: Counting): Cutter {
  const links = linksIn(text);
  const keepsLinks = linkKeeper(text, links);
  const places = placesIn(text, links, counting);
  let passed = 0;

  /** Where the next part begins, from `index` on: a blank between two parts is left out. */
  const startFrom = (index: number): Place | null => {
    const [here, next, behind] = places.slice(index, index + 3);
    if (!here || !next) return null;
    if (next.inkEnd === next.at) return here;
    return behind ? next : null;
  };

  const endOf = (start: Place, number: string): Place | undefined => {
    const lengthTo = ({ inkEnd }: Place) =>
      lengthOf(text.slice(start.at, inkEnd) + number, counting);
    /** The best of the places `ahead`; of fewer of them where letters that are a link only here are too long. */
    const bestFitting = (ahead: readonly Place[]): Place[] => {
      const best = bestOf(ahead, start);
      const [length = 0] = best.slice(0, 1).map(lengthTo);
      if (length <= counting.limit) return best;
      return bestFitting(ahead.slice(0, Math.floor((ahead.length * counting.limit) / length)));
    };
    const keeps = ({ index, inkEnd }: Place) => {
      if (passed >= MAX_PASSED) return true;
      const isKept = keepsLinks(start.at, inkEnd, startFrom(index)?.at ?? text.length);
      if (!isKept) passed++;
      return isKept;
    };
    const room = counting.limit - number.length;
    const beyond = countWhile(places, ({ inked }) => inked - start.used <= room);
    const best = bestFitting(places.slice(start.index + 1, beyond));
    const kept = best.find(
      (end) => (end === best[0] || lengthTo(end) <= counting.limit) && keeps(end),
    );
    // What is too long for any part stands alone.
    return kept ?? best[0] ?? places[start.index + 1];
  };

  return (number, most) => {
    const parts: string[] = [];
    // A single link may be longer than a part.
    if (most > 1 && (places.at(-1)?.inked ?? 0) > most * counting.limit) return null;
    passed = 0;
    for (let start = startFrom(0); start; ) {
      const end = endOf(start, number);
      if (parts.length === most || !end) return null;
      parts.push(text.slice(start.at, end.inkEnd));
      start = startFrom(end.index);
    }
    return parts;
  };
}

/**
 * `text` as posts of a thread, each within the limit of `counting` and, where `isNumbered`, with its number
 * behind it. Cut between paragraphs, sentences or words, never in a link or a character: only a part that is
 * one of these may be too long. Without numbers where these leave no room.
 */
export function splitThread(text: string, counting: Counting, isNumbered: boolean): string[] {
  const cut = cutterOf(text, counting);
  const whole = cut('', isNumbered ? 1 : Number.POSITIVE_INFINITY);
  if (whole) return whole;
  for (let most = 9; numberOf(most, most).length < counting.limit; most = most * 10 + 9) {
    const parts = cut(numberOf(most, most), most);
    if (parts) return parts.map((part, place) => part + numberOf(place + 1, parts.length));
  }
  return cut('', Number.POSITIVE_INFINITY) ?? [];
}
