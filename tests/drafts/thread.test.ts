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
] as const)('cuts %s', (_, text, limit, parts) => {
  expect(splitThread(text, weighted(limit), false)).toEqual(parts);
});

test('a link that is longer than a post stands alone', () => {
  const link = `https://example.com/${'a'.repeat(30)}`;
  expect(splitThread(`See ${link} now`, graphemes(20), false)).toEqual(['See', link, 'now']);
});

test('numbers count as well', () => {
  expect(splitThread('seven words that go on and on', weighted(15), true)).toEqual([
    'seven words 1/3',
    'that go on 2/3',
    'and on 3/3',
  ]);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...['word', 'another', 'Sentence. ', 'Why? ', ' ', ' ', ' ', '\n', '\n\n', 'ü', 'e\u0301'],
    ...[
      '日本語',
      '。',
      '👍🏽',
      '👨‍👩‍👧',
      'https://example.com/a?b=c',
      ' example.com',
      ', ',
      '#tag',
      '@name',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
  const countings = fc.constantFrom(weighted(40), weighted(280), graphemes(40), graphemes(300));
  const unspaced = (text: string) => text.replace(/\s+/gu, '');
  const isOneLink = (part: string) => {
    const [link] = linksIn(part);
    return link?.start === 0 && link.end === part.length;
  };

  test('nothing is lost, nothing is cut that belongs together, and every part fits', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const charactersOf = (text: string) => [...segmenter.segment(text)].map((s) => s.segment);
    const linksOf = (text: string) => linksIn(text).map(({ start, end }) => text.slice(start, end));
    fc.assert(
      fc.property(texts, countings, (text, counting) => {
        const parts = splitThread(text, counting, false);
        expect(unspaced(parts.join(''))).toBe(unspaced(text));
        expect(parts.flatMap(linksOf)).toEqual(linksOf(text));
        expect(parts.flatMap((part) => charactersOf(unspaced(part)))).toEqual(
          charactersOf(text).filter((sign) => sign.trim() !== ''),
        );
        for (const part of parts)
          expect(lengthOf(part, counting) <= counting.limit || isOneLink(part)).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('with numbers every part fits as well', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitThread(text, weighted(40), true);
        for (const [place, part] of parts.entries()) {
          expect(lengthOf(part, weighted(40))).toBeLessThanOrEqual(40);
          if (parts.length > 1) expect(part).toMatch(new RegExp(` ${place + 1}/${parts.length}$`));
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
