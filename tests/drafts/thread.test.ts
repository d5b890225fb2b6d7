import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counting, lengthOf } from '@/utils/drafts/length';
import { linksIn } from '@/utils/drafts/links';
import { splitThread } from '@/utils/drafts/thread';

const weighted = (limit: number): Counting => ({ limit, linkLength: 23, method: 'weighted' });
const graphemes = (limit: number): Counting => ({ limit, linkLength: null, method: 'graphemes' });

/** [what, text, limit, parts] */
test.each([
  ['nothing', '  \n ', 20, []],
  ['what fits', ' One post. ', 20, ['One post.']],
  ['sentences', 'First sentence. Second one.', 20, ['First sentence.', 'Second one.']],
  ['paragraphs', 'One. Two.\n\nThree. Four.', 20, ['One. Two.', 'Three. Four.']],
  ['words', 'seven words that go on and on', 15, ['seven words', 'that go on and', 'on']],
  ['a word that is too long', 'abcdefghijklmnop', 10, ['abcdefghij', 'klmnop']],
  [
    'writing without spaces',
    '今日は雨です。明日は晴れます。',
    16,
    ['今日は雨です。', '明日は晴れます。'],
  ],
  ['emoji', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 4, ['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']],
  ['a hashtag', 'It is all about #marketing', 20, ['It is all about', '#marketing']],
  ['a link', 'Read this: https://example.com/a', 30, ['Read this:', 'https://example.com/a']],
  [
    'addresses that are no links, so that no part is one',
    'wordhttps://example.com/a?b=chttps://example.com/a?b=c',
    40,
    ['wordhttps://example.com/a?b=chttps:/', '/example.com/a?b=c'],
  ],
  [
    'the address of a mail, so that no part is a link',
    'mailmailmail@example.com',
    18,
    ['mailmailmail', '@example.com'],
  ],
  ['words, so that a link keeps its first letter', 'two words éa.com', 32, ['two', 'words éa.com']],
  [
    'blanks, but none that bears an accent',
    `one${' '.repeat(9)} \u0301two`,
    5,
    ['one', ' \u0301two'],
  ],
] as const)('cuts %s', (_, text, limit, parts) => {
  expect(splitThread(text, weighted(limit), false)).toEqual(parts);
});

test('a link that is longer than a post stands alone', () => {
  const link = `https://example.com/${'a'.repeat(30)}`;
  expect(splitThread(`See ${link} now`, graphemes(20), false)).toEqual(['See', link, 'now']);
  expect(splitThread(link, graphemes(20), true)).toEqual([link]);
});

test('numbers count as well', () => {
  expect(splitThread('seven words that go on and on', weighted(15), true)).toEqual([
    'seven words 1/3',
    'that go on 2/3',
    'and on 3/3',
  ]);
});

test('where numbers leave no room there are none', () => {
  expect(splitThread('seven', weighted(4), true)).toEqual(['seve', 'n']);
});

describe('whatever the text', () => {
  const apart = [
    ...['word', 'another', 'Sentence. ', 'Why? ', ' ', ' ', ' ', '\n', '\n\n', 'ü', 'e\u0301'],
    ...['日本語', '。', '👍🏽', '👨‍👩‍👧', 'https://example.com/a?b=c', ' example.com'],
    ...[', ', '#tag', '@name'],
  ];
  const glued = [
    'example.com',
    't.co/x',
    '.',
    'é',
    '@',
    '-',
    '_',
    '/',
    'com',
    '.de',
    '(',
    ')',
    '🇫🇷',
  ];
  const textsOf = (pieces: readonly string[]) =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
  const countings = fc.constantFrom(weighted(40), weighted(280), graphemes(40), graphemes(300));

  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const unspaced = (text: string) => text.replace(/\s+/gu, '');
  const charactersOf = (text: string) =>
    [...segmenter.segment(text)].map(({ segment }) => segment).filter((sign) => sign.trim() !== '');
  const linksOf = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));
  const withoutNumber = (part: string, place: number, parts: readonly string[]) => {
    const number = parts.length > 1 ? ` ${place + 1}/${parts.length}` : '';
    expect(part.endsWith(number)).toBe(true);
    return part.slice(0, part.length - number.length);
  };

  /** Whether `part` is one character, or one of `links` and no more than the rest of its last character. */
  const isWhole = (part: string, links: readonly string[]) =>
    ['', ...links].some(
      (link) =>
        part.startsWith(link) &&
        charactersOf(part.slice(Math.max(0, link.length - 1))).length === 1,
    );
  /** Where blanks do not count, the places at which `parts` begin. */
  const startsOf = (parts: readonly string[]) =>
    parts.map((_, place) => unspaced(parts.slice(0, place).join('')).length);

  test('nothing is lost, no link and no character is cut, and every part fits', () => {
    const texts = textsOf([...apart, ...glued]);
    fc.assert(
      fc.property(texts, countings, fc.boolean(), (text, counting, isNumbered) => {
        const posts = splitThread(text, counting, isNumbered);
        const parts = isNumbered ? posts.map(withoutNumber) : posts;
        expect(unspaced(parts.join(''))).toBe(unspaced(text));
        expect(parts.flatMap(charactersOf)).toEqual(charactersOf(text));
        const starts = startsOf(parts);
        const cut = linksIn(text).filter(({ start, end }) => {
          const [from, to] = [start, end].map((at) => unspaced(text.slice(0, at)).length) as [
            number,
            number,
          ];
          return starts.some((at) => from < at && at < to);
        });
        expect(cut).toEqual([]);
        const links = linksOf(text);
        const long = posts.filter(
          (post, place) =>
            lengthOf(post, counting) > counting.limit && !isWhole(parts[place] ?? '', links),
        );
        expect(long).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('where it is made of words and links, the links of its parts are its own', () => {
    fc.assert(
      fc.property(textsOf(apart), countings, fc.boolean(), (text, counting, isNumbered) => {
        expect(splitThread(text, counting, isNumbered).flatMap(linksOf)).toEqual(linksOf(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** [what is repeated, how often]: read anew for each post, such a text would not come to an end. */
test.each([
  ['日本example.com日本', 5_000],
  ['https://example.com/a?b=c', 5_000],
  ['example.com ', 10_000],
  ['éa.com ', 20_000],
  ['a.com/(a(', 10_000],
  ['com.', 20_000],
  ['.', 100_000],
  [' ', 100_000],
  ['a', 100_000],
  ['👨‍👩‍👧', 20_000],
  ['e\u0301\u0302\u0303', 50_000],
])('a text of many %j becomes a thread', (piece, count) => {
  const text = piece.repeat(count);
  const parts = splitThread(text, weighted(280), true);
  const bare = parts.map((part) => part.replace(/ \d+\/\d+$/, '')).join('');
  expect(bare.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
