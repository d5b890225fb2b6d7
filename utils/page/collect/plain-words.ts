const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** The zeros of other digits than ours: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** A text as dates and labels in it are compared: plain digits, one space, lower case, nothing unseen. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Where `name` stands in `text` as a word of its own; -1 where it does not. */
export function wordAt(text: string, name: string): number {
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return at;
  return -1;
}

/** How many words `text` has; a run of letters without spaces is one. */
export const countWords = (text: string): number =>
  text.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
