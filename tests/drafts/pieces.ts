import fc from 'fast-check';

/** What links, marks and emoji are made of, to be put together in any order. */
const pieces: readonly string[] = [
  ...'http:// https:// HTTPS:// www. example foo-bar a_b x com co.uk t.co/ abc 0'.split(' '),
  ...'.com .de .museum .xn--p1ai .рф .notatld . .. / /path /a(b)c ?q=1&r=2 #top :80'.split(' '),
  ...', ; ! … “ ” @ # $ - _ ( ) ~ | © ™'.split(' '),
  ...[' ', '\n', '\u00a0', '\u2009'],
  ...['日本', 'пример', 'é', 'e\u0301', 'ü', 'ß', 'العربية', '한국'],
  ...['👍', '👍🏽', '👨‍👩‍👧', '🏳️‍🌈', '🇫🇷', '1️⃣', '❤️', '❤'],
];

/** What is rare, and what reads as something else. */
const rarePieces: readonly string[] = [
  ...'https://t.co/abcd .vermögensberater .中国 .コム .ไทย xn-- 。 ． ｡ " ` & = + *'.split(' '),
  ...`' [ ] { \\ ^ % < ＠ ＃ ı ſ – — COM Uk /(( )) (a(b)c) ? я Ω 𝒳 가`.split(' '),
  ...['\t', '\r\n', '\u00ad', '\u0085', '\u0308', '\u0345', '\u1100', '\u1161', '\u180e'],
  ...['\u200b', '\u200d', '\u200f', '\u061c', '\ufe0f', '\ufeff', '\uffff', '\ud83d', '\udc4d'],
  ...['a'.repeat(30), 'a'.repeat(63), '日'.repeat(20), '👍'.repeat(8)],
];

const textsOf = (from: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...from), { maxLength }).map((parts) => parts.join(''));

/** Texts as people write them, and mixed up. */
export const texts = textsOf(pieces, 12);
/** Texts that nobody writes. */
export const rareTexts = textsOf([...pieces, ...rarePieces], 30);
