/** What a character that is not meant to be read can do to a text. */
type UnsafeKind = 'control' | 'direction' | 'invisible';

/** A place in a text, in UTF-16 units, that shows nothing or shows other text elsewhere. */
export interface Unsafe {
  readonly offset: number;
  readonly length: number;
  readonly kind: UnsafeKind;
  /** As it is named in Unicode: `U+202E`. */
  readonly code: string;
}

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]/u;

/** Writing and pictures that are joined, or kept apart, by characters of no width. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f/u;
const JOINER = /[\u200c\u200d]/;
/** Chooses between the plain and the coloured look of the picture before it. */
const LOOK = /[\ufe0e\ufe0f]/;

function isNeeded(sign: string, before: string, after: string): boolean {
  if (LOOK.test(sign)) return /\p{Emoji}/u.test(before);
  return JOINER.test(sign) && JOINED.test(before) && JOINED.test(after);
}

function kindOf(sign: string): UnsafeKind | null {
  if (DIRECTION.test(sign)) return 'direction';
  if (INVISIBLE.test(sign)) return 'invisible';
  return CONTROL.test(sign) ? 'control' : null;
}

const codeOf = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Where `text` holds characters that deceive: controls, those that turn the direction of what follows,
 * and those of no width. What joins letters of a writing system that needs it, or pictures, is none.
 */
export function unsafeIn(text: string): Unsafe[] {
  // Almost every text is as plain as this, and to look at each sign takes its time.
  if (/^[ -~]*$/.test(text)) return [];
  const signs = Array.from(text);
  const found: Unsafe[] = [];
  let offset = 0;
  for (const [at, sign] of signs.entries()) {
    const kind = kindOf(sign);
    if (kind !== null && !isNeeded(sign, signs[at - 1] ?? '', signs[at + 1] ?? ''))
      found.push({ offset, length: sign.length, kind, code: codeOf(sign) });
    offset += sign.length;
  }
  return found;
}

/** Whether all of `text` shows as what it is; line breaks and tabs are no harm. */
export const isSafeText = (text: string): boolean =>
  unsafeIn(text.replace(/\r\n|[\n\r\t]/g, ' ')).length === 0;

function without(text: string, unsafe: readonly Unsafe[]): string {
  let kept = '';
  let from = 0;
  for (const { offset, length } of unsafe) {
    kept += text.slice(from, offset);
    from = offset + length;
  }
  return kept + text.slice(from);
}

/** `text` as a name in one line: nothing in it that deceives, no white space at its ends or twice. */
export function cleanText(text: string): string {
  const line = text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, ' ');
  return without(line, unsafeIn(line)).replace(/ {2,}/g, ' ').trim();
}

/** The same for a text of several lines, which stay. */
export const cleanLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => without(line.replace(/\t/g, ' '), unsafeIn(line.replace(/\t/g, ' '))).trimEnd())
    .join('\n')
    .trim();
