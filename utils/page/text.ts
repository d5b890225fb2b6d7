const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** A label as it is compared: compatibility forms folded, invisible characters gone, lower case. */
export function normalizeLabel(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The parts of an identifier: split at hyphens, underscores, other signs and camel case. */
export function tokensOf(identifier: string): string[] {
  return identifier
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

/** An icon path as it is compared: white space and commas collapsed to one space. */
export const normalizePath = (d: string): string => d.replace(/[\s,]+/g, ' ').trim();
