import type { Link } from './links';

/** How good a place is to cut a text at: the higher, the better. */
export const breaks = { none: 0, character: 1, word: 2, sentence: 3, paragraph: 4 } as const;

/** Writings that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}。、！？]$/u;
const SPACE = /\s$/u;
const PARAGRAPH = /\n\s*\n\s*/g;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function isWordStart(text: string, { index, isWordLike, segment }: Intl.SegmentData): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  if (SPACE.test(before)) return !SPACE.test(segment);
  return isWordLike === true && UNSPACED.test(before);
}

/**
 * How good each place in `text` is to cut it at, as one of `breaks`: in `links`, and in a character of
 * several signs, there is none.
 */
export function breaksIn(text: string, links: readonly Link[]): Uint8Array {
  const kinds = new Uint8Array(text.length + 1);
  const raise = (at: number, least: number, kind: number) => {
    if ((kinds[at] ?? 0) >= least) kinds[at] = kind;
  };
  for (const { index } of characters.segment(text)) kinds[index] = breaks.character;
  for (const { start, end } of links) kinds.fill(breaks.none, start + 1, end);
  for (const word of words.segment(text))
    if (isWordStart(text, word)) raise(word.index, breaks.character, breaks.word);
  for (const { index } of sentences.segment(text)) raise(index, breaks.word, breaks.sentence);
  for (const { 0: gap, index } of text.matchAll(PARAGRAPH))
    raise(index + gap.length, breaks.character, breaks.paragraph);
  kinds[text.length] = breaks.paragraph;
  return kinds;
}
