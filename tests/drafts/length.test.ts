import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { type Counting, lengthOf } from '@/utils/drafts/length';
import { linksIn } from '@/utils/drafts/links';

const x: Counting = { limit: 280, linkLength: 23, method: 'weighted' };
const bluesky: Counting = { limit: 300, linkLength: null, method: 'graphemes' };

const linksOf = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));

/** [text, what X counts, the links in it] */
const examples: readonly (readonly [text: string, length: number, links: readonly string[]])[] = [
  ['', 0, []],
  ['Hello', 5, []],
  ['“Quoted” – text', 15, []],
  ['日本', 4, []],
  ['e\u0301', 1, []],
  ['👍', 2, []],
  ['👍🏽', 2, []],
  ['👨‍👩‍👧', 2, []],
  ['🏳️‍🌈', 2, []],
  ['🏳‍🌈', 2, []],
  ['🇫🇷', 2, []],
  ['1️⃣', 2, []],
  ['©', 1, []],
  ['©️', 2, []],
  ['example.com', 23, ['example.com']],
  ['(example.com)', 25, ['example.com']],
  ['example.com.', 24, ['example.com']],
  ['example.com-', 12, []],
  ['example.co.uk', 23, ['example.co.uk']],
  ['x.com.au-x', 28, ['x.com']],
  ['日本example.com', 27, ['example.com']],
  ['пример.рф', 9, []],
  ['https://пример.рф/путь', 23, ['https://пример.рф/путь']],
  ['http://a.com/(b)', 23, ['http://a.com/(b)']],
  ['http://a.com/(b', 25, ['http://a.com/']],
  ['http://a.com:80/x', 23, ['http://a.com:80/x']],
  ['example.com?x=1', 27, ['example.com']],
  ['example.com/?x=1&y=', 23, ['example.com/?x=1&y=']],
  ['https://example.com?x=1', 23, ['https://example.com?x=1']],
  ['https://t.co/abc/def', 27, ['https://t.co/abc']],
  ['a.com/日本', 27, ['a.com/']],
  ['a@b.com', 7, []],
  ['@example.com', 12, []],
  ['a_b.com', 7, []],
  ['http://a_b.com', 14, []],
  ['a_b.example.com', 25, ['b.example.com']],
  ['1.2.3.4', 7, []],
  ['http://localhost/', 17, []],
  ['a.com日b.com', 48, ['a.com', 'b.com']],
  ['U.S.A', 5, []],
  ['Node.js', 7, []],
  [`${'a'.repeat(64)}.com`, 68, []],
  [`${'日'.repeat(60)}.example.com`, 132, []],
];

test.each(examples)('X counts %j as %i', (text, expected, links) => {
  expect(lengthOf(text, x)).toBe(expected);
  expect(linksOf(text)).toEqual(links);
});

/** [text, what Bluesky counts] */
test.each([
  ['Hello', 5],
  ['日本', 2],
  ['👨‍👩‍👧!', 2],
  ['e\u0301', 1],
  ['example.com', 11],
])('Bluesky counts %j as %i', (text, expected) => {
  expect(lengthOf(text, bluesky)).toBe(expected);
});

describe('X’s own library counts the same', () => {
  const pieces = fc.constantFrom(
    ...[
      'http://',
      'https://',
      'HTTPS://',
      'www.',
      'example',
      'foo-bar',
      'a_b',
      'x',
      'com',
      'co.uk',
    ],
    ...[
      '.com',
      '.de',
      '.museum',
      '.xn--p1ai',
      '.рф',
      '.notatld',
      '.',
      '..',
      '/',
      '/path',
      '/a(b)c',
    ],
    ...[
      '?q=1&r=2',
      '#top',
      ':80',
      ',',
      ';',
      '!',
      '…',
      '“',
      '”',
      ' ',
      '\n',
      '\u00a0',
      '\u2009',
      '@',
    ],
    ...[
      '#',
      '$',
      '-',
      '_',
      '(',
      ')',
      '日本',
      'пример',
      'é',
      'e\u0301',
      'ü',
      'ß',
      'العربية',
      '한국',
    ],
    ...[
      '👍',
      '👍🏽',
      '👨‍👩‍👧',
      '🏳️‍🌈',
      '🇫🇷',
      '1️⃣',
      '❤️',
      '❤',
      '©',
      '™',
      't.co/',
      'abc',
      '0',
      '~',
      '|',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

  test('for texts of pieces that links, marks and emoji are made of', () => {
    fc.assert(
      fc.property(texts, (written) => {
        const text = written.normalize('NFC');
        const found = twitter.extractUrlsWithIndices(text);
        // Where names in several writings are one domain with a path, it gives other places than texts.
        fc.pre(found.every(({ url, indices }) => text.slice(...indices) === url));
        expect(linksOf(text)).toEqual(found.map(({ url }) => url));
        expect(lengthOf(written, x)).toBe(twitter.parseTweet(written).weightedLength);
      }),
      { numRuns: 5000, seed: 4 },
    );
  });
});
