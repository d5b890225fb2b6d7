import fc from 'fast-check';
import twitter from 'twitter-text';
import { expect, test } from 'vitest';
import { type Counting, lengthOf } from '@/utils/drafts/length';
import { linksIn } from '@/utils/drafts/links';
import { texts } from './pieces';

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
  ['🏳️‍🌈日本🇫🇷example👨‍👩‍👧🏳️‍🌈co.uk', 24, []],
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

test('X’s own library counts the same for texts of pieces that links, marks and emoji are made of', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const whole = text.normalize('NFC');
      const found = twitter.extractUrlsWithIndices(whole);
      // Where names in several writings are one domain with a path, it gives other places than texts.
      fc.pre(found.every(({ url, indices }) => whole.slice(...indices) === url));
      expect(lengthOf(text, x)).toBe(twitter.parseTweet(text).weightedLength);
    }),
    { numRuns: 5000 },
  );
});
