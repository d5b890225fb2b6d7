import { linksIn } from './links';

/** How a network counts. */
export interface Counting {
  readonly limit: number;
  /** What a link counts, whatever its length; `null`: as many as it has. */
  readonly linkLength: number | null;
  readonly method: 'weighted' | 'graphemes';
}

/** Code points that count one of two halves; all others count both. Source: X's counting documentation. */
const LIGHT: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const EMOJI_WEIGHT = 2;
/** One emoji, also where some of its parts lack the sign that asks for a picture. */
const EMOJI =
  /(?=[\p{Emoji}--[0-9#*]]|[0-9#*]\uFE0F)(?:\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)+)/gv;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function weightOf(codePoint: number): number {
  return LIGHT.some(([first, last]) => codePoint >= first && codePoint <= last) ? 1 : 2;
}

function weightedLength(text: string): number {
  let length = 0;
  const rest = text.replace(EMOJI, () => {
    length += EMOJI_WEIGHT;
    return '';
  });
  for (const character of rest) length += weightOf(character.codePointAt(0) ?? 0);
  return length;
}

function graphemeLength(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** How much of the limit of a network `text` uses, as the network counts. */
export function lengthOf(text: string, { linkLength, method }: Counting): number {
  // Letters and their accents are one, however they were typed.
  const whole = text.normalize('NFC');
  const count = method === 'weighted' ? weightedLength : graphemeLength;
  if (linkLength === null) return count(whole);
  let length = 0;
  let at = 0;
  for (const { start, end } of linksIn(whole)) {
    length += count(whole.slice(at, start)) + linkLength;
    at = end;
  }
  return length + count(whole.slice(at));
}
