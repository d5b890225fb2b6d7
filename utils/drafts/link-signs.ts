// What may stand where in a link, as X counts it: its library `twitter-text` 3.1, read on 2026-11-26.
const SPACES = '\\t-\\r \\x85\\xa0\\u1680\\u180e\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const UNSEEN = '\\ufffe\\ufeff\\uffff\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069';
const ACCENTS =
  '\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff';
const LETTERS = `a-z0-9\\u0400-\\u04ff${ACCENTS}`;
const IN_PATH = `[${LETTERS}!*';=+,.$/%#\\[\\]\\-\\u2013_~@|&:]`;

/** A run of what domains are made of, dots among it. */
export const RUN = new RegExp(`[^!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$${SPACES}${UNSEEN}]+`, 'g');
/** Names of plain letters, each with its dot; and a whole text of such letters and dots. */
export const PLAIN_NAMES = new RegExp(`(?:[-a-z0-9${ACCENTS}]+\\.)+`, 'gi');
export const PLAIN = new RegExp(`^[-.a-z0-9${ACCENTS}]+$`, 'i');

const PORT = /:\d+/y;
const PATH_PART = new RegExp(`${IN_PATH}+`, 'iy');
const PATH_END = new RegExp(`^.*[-+=_#/${LETTERS}]`, 'is');
const BRACKETS = new RegExp(`\\((?:${IN_PATH}+|${IN_PATH}*\\(${IN_PATH}+\\)${IN_PATH}*)\\)`, 'iy');
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
};

/** Where the port ends that begins at `at`; `at` where none does. */
export const portEnd = (text: string, at: number): number => endOf(PORT, text, at);

/** Where the query ends that begins at `at`; `at` where none does. */
export const queryEnd = (text: string, at: number): number => endOf(QUERY, text, at);

/** Where the path ends that begins at `start`; `start` where none does. */
export function pathEnd(text: string, start: number): number {
  if (text.charAt(start) !== '/') return start;
  let end = start + 1;
  for (let at = end; ; ) {
    const part = endOf(PATH_PART, text, at);
    const [ended = ''] = PATH_END.exec(text.slice(at, part)) ?? [];
    if (ended !== '') end = at + ended.length;
    at = endOf(BRACKETS, text, part);
    if (at === part) return end;
    // Brackets end a path only behind what may end it itself.
    if (end === part) end = at;
  }
}
