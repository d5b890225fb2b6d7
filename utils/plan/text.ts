const INVISIBLE =
  /[\u0300-\u036f\u064b-\u0652\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters with a stroke or without a dot are typed as plain ones as well; the latter is I in Turkish capitals. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  Đ: 'd',
  đ: 'd',
  ı: 'i',
  Ł: 'l',
  ł: 'l',
  Œ: 'oe',
  œ: 'oe',
};

const isPlain = (text: string) => /^[ -~]*$/.test(text);

/**
 * A text as it is compared: compatibility forms and accents folded, invisible characters gone, white
 * space collapsed, lower case.
 */
export function fold(text: string): string {
  const plain = isPlain(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(INVISIBLE, '')
        .replace(/[‘’ʼ]/g, "'")
        .replace(/[ıŁłĐđœŒ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
        .normalize('NFC')
        .replace(/\s+/g, ' ');
  return plain.toLowerCase().trim();
}

/** Stands for a network's name inside a label: a sign that `spaced` leaves in no text. */
export const NAME = '@';

/** A folded text with one space for whatever signs stand between its words; some endings need theirs. */
export const spaced = (folded: string): string =>
  isPlain(folded)
    ? folded.replace(/[^a-z0-9+':-]+/g, ' ').trim()
    : folded.replace(/[^\p{L}\p{N}\p{M}+':-]+/gu, ' ').trim();

/** A folded text without anything but letters, digits and the place of a name. */
export const squeeze = (folded: string): string =>
  isPlain(folded)
    ? folded.replace(/[^a-z0-9+@]+/g, '')
    : folded.replace(/[^\p{L}\p{N}\p{M}+@]+/gu, '');

/** The words of a text, one space between them. */
export function wordsIn(text: string): string {
  const folded = fold(text);
  const others = isPlain(folded) ? /[^a-z0-9+]+/g : /[^\p{L}\p{N}\p{M}+]+/gu;
  return folded.replace(others, ' ').trim();
}

/** Where the words of one writing system are kept: the block of the first letter beyond Latin. */
export function scriptOf(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x370 || (code > 0x1dff && code < 0x2e80)) continue;
    if (code >= 0xac00 && code < 0xd7b0) return 'ko';
    return code < 0x2e80 ? String(code >> 8) : 'cjk';
  }
  return '';
}

/** The parts of an identifier: split at hyphens, underscores, other signs and camel case. */
export function tokensOf(identifier: string): string[] {
  // What letters are in all writing is dear to find out.
  const [border, others] = isPlain(identifier)
    ? ([/([a-z\d])([A-Z])/g, /[^a-z0-9]+/] as const)
    : ([/([\p{Ll}\d])(\p{Lu})/gu, /[^\p{L}\p{N}]+/u] as const);
  return identifier
    .replace(border, '$1 $2')
    .toLowerCase()
    .split(others)
    .filter((token) => token !== '');
}

/** An icon path as it is compared: white space and commas collapsed to one space. */
export const normalizePath = (d: string): string => d.replace(/[\s,]+/g, ' ').trim();

/** Icon paths are compared by their first characters: copies differ in their tails. */
export const PATH_PREFIX = 24;
