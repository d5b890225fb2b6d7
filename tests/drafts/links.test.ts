import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { linksIn } from '@/utils/drafts/links';
import { rareTexts, texts } from './pieces';

const linksOf = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));

/** [what, text, the links in it]; of all of them X’s library thinks the same. */
const examples: readonly (readonly [what: string, text: string, links: readonly string[]])[] = [
  ['emoji in a name, as long as they are sent', '🏳️‍🌈日本🇫🇷example👨‍👩‍👧🏳️‍🌈co.uk', []],
  [
    'a name of 63 letters as it is sent',
    `http://${'ü'.repeat(57)}.com`,
    [`http://${'ü'.repeat(57)}.com`],
  ],
  ['a name of 64 letters as it is sent', `http://${'ü'.repeat(58)}.com`, []],
  ['dots of other writings', 'http://日。日.com', ['http://日。日.com']],
  ['dots of other writings in a long name', `http://${'日。'.repeat(12)}日.com`, []],
  ['a top of plain and other letters', 'x.vermögensberater', ['x.vermögensberater']],
  ['an encoded name with other letters', 'http://xn--日本.рф', []],
  ['a path that ends with brackets', 'http://a.com/b(c)', ['http://a.com/b(c)']],
  ['brackets behind what ends no path', 'http://a.com/b(c);(d)', ['http://a.com/b(c)']],
  ['a link far behind a sign that allows none', `@${'a'.repeat(60)}日x.com`, ['x.com']],
  ['two links in one name', 'co.uk日co.uk', ['co.uk', 'co.uk']],
  ['what follows a link, as its border', 'a.com日b.com', ['a.com', 'b.com']],
  ['what stands first, as a border', 'éa.com', ['a.com']],
  ['what stands behind a space, as a letter', ' éa.com', ['éa.com']],
  ['a short link that is too long', `https://t.co/${'a'.repeat(41)}`, []],
  ['a link of 4088 signs', `a.com/${'a'.repeat(4082)}`, [`a.com/${'a'.repeat(4082)}`]],
  ['a link of 4089 signs', `a.com/${'a'.repeat(4083)}`, []],
];

test.each(examples)('%s', (_, text, links) => {
  expect(linksOf(text)).toEqual(links);
  expect(twitter.extractUrls(text)).toEqual(links);
});

describe('X’s own library finds the same links', () => {
  test.each([
    ['texts of pieces that links, marks and emoji are made of', texts],
    ['texts of rare signs', rareTexts],
  ])('in %s', (_, given) => {
    fc.assert(
      fc.property(given, (written) => {
        const text = written.normalize('NFC');
        const found = twitter.extractUrlsWithIndices(text);
        // Where names in several writings are one domain with a path, it gives other places than texts.
        fc.pre(found.every(({ url, indices }) => text.slice(...indices) === url));
        expect(linksOf(text)).toEqual(found.map(({ url }) => url));
      }),
      { numRuns: 3000 },
    );
  });
});

/** [what is repeated, how often, how many links]: read anew for each place, such a text would not come to an end. */
test.each([
  ['example.com ', 20_000, 20_000],
  ['日本example.com', 20_000, 0],
  ['https://example.com/a?b=c', 20_000, 0],
  ['日_a.com', 20_000, 0],
  ['a.com/((', 20_000, 20_000],
  ['.', 200_000, 0],
  ['日.', 100_000, 0],
  ['a', 200_000, 0],
  ['👨‍👩‍👧.', 20_000, 0],
])('a text of many %j is read to its end', (piece, count, links) => {
  expect(linksIn(piece.repeat(count))).toHaveLength(links);
});
