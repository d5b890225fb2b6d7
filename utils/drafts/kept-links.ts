import { countWhile } from './count-while';
import { eachLinkIn, type Link, linksIn } from './links';

/** How far behind a cut links are looked for, in UTF-16 units: farther than a name that is cut can reach. */
const AHEAD = 150;

const BLANK = /\s/u;

/**
 * Tells for a `text` with `links` whether the nearest links at both sides of a cut are the same in its parts,
 * when one is from `start` up to `end` and the other begins at `next`: what stood beside a link, or beside
 * letters that were none, made them what they are.
 */
export function linkKeeper(text: string, links: readonly Link[]) {
  return (start: number, end: number, next: number): boolean => {
    const count = countWhile(links, (link) => link.end <= end);
    const isSame = (found: Link | undefined, shift: number, expected: Link | undefined) =>
      found?.start === (expected && expected.start - shift) &&
      found?.end === (expected && expected.end - shift);
    const before = links[count - 1];
    // No link goes on behind a blank.
    if (!BLANK.test(text.charAt(end))) {
      const last = linksIn(text.slice(start, end)).at(-1);
      if (!isSame(last, start, before && before.start >= start ? before : undefined)) return false;
    }
    const after = links[count];
    const isNear = after !== undefined && after.start < next + AHEAD;
    const ahead = text.slice(next, Math.max(next + AHEAD, isNear ? after.end : 0));
    const [first] = eachLinkIn(ahead);
    return first?.start === (isNear ? after.start - next : undefined);
  };
}
