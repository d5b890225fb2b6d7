import { linksIn } from './links';

/** Where a text may be cut, as positions in UTF-16 units; the better kinds of places are among the others. */
export interface BreakPoints {
  readonly paragraphs: ReadonlySet<number>;
  readonly sentences: ReadonlySet<number>;
  readonly words: ReadonlySet<number>;
  /** All of them, and between any two characters that are not in a link; in their order. */
  readonly all: readonly number[];
}

/** Writings that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？]$/u;
const SPACE = /\s$/u;
const PARAGRAPH = /\n\s*\n\s*/g;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const startsOf = (segmenter: Intl.Segmenter, text: string): number[] =>
  [...segmenter.segment(text)].map(({ index }) => index);

function wordStartsIn(text: string): number[] {
  return [...words.segment(text)].flatMap(({ index, isWordLike, segment }) => {
    const before = text.slice(Math.max(0, index - 2), index);
    const follows = SPACE.test(before) && !SPACE.test(segment);
    return follows || (isWordLike && UNSPACED.test(before)) ? [index] : [];
  });
}

/** Looks for the places where `text` may be cut: never in a link, nor in a character of several signs. */
export function breakPointsIn(text: string): BreakPoints {
  const inLinks = new Set<number>();
  for (const { start, end } of linksIn(text))
    for (let at = start + 1; at < end; at++) inLinks.add(at);
  const all = startsOf(characters, text).filter((at) => at > 0 && !inLinks.has(at));
  const allowed = new Set(all);
  const among = (places: readonly number[]) => new Set(places.filter((at) => allowed.has(at)));
  const wordStarts = among(wordStartsIn(text));
  return {
    all: [...all, text.length],
    paragraphs: among([...text.matchAll(PARAGRAPH)].map(({ 0: gap, index }) => index + gap.length)),
    sentences: among(startsOf(sentences, text).filter((at) => wordStarts.has(at))),
    words: wordStarts,
  };
}
