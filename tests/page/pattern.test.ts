import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expand } from '@/utils/build/lexicon/pattern';
import { canBegin, fits } from '@/utils/page/pattern';

/** [pattern, label, whether it is one of its texts, whether one of them begins so] */
test.each([
  ['tweet', 'tweet', true, true],
  ['tweet', 'twee', false, true],
  ['tweet', 'tweets', false, false],
  ['[post|tweet]now', 'tweetnow', true, true],
  ['[post|tweet]now', 'tweetn', false, true],
  ['[post|tweet]now', 'reply', false, false],
  ['[|re]post', 'post', true, true],
  ['[|re]post', 'repost', true, true],
  ['[po|post]st', 'post', true, true],
  ['post[|s]', 'posts', true, true],
  ['post[|s]', 'postss', false, false],
  ['[a|b][c|d]@', 'bd@', true, true],
  ['', 'a', false, false],
] as const)('%s and %s', (pattern, label, isWhole, isBeginning) => {
  expect(fits(pattern, label)).toBe(isWhole);
  expect(canBegin(pattern, label)).toBe(isBeginning);
  // A pattern ends with its line, and may stand anywhere in a text.
  const text = `[x|${label}]\n${pattern}\n${label}`;
  const from = text.indexOf('\n') + 1;
  expect(fits(text, label, from)).toBe(isWhole);
  expect(canBegin(text, label, from)).toBe(isBeginning);
});

const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });
const choice = fc
  .array(letters, { minLength: 1, maxLength: 4 })
  .map((parts) => `[${parts.join('|')}]`);
const patterns = fc.array(fc.oneof(letters, choice), { maxLength: 4 }).map((all) => all.join(''));
const labels = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 });

test('a pattern stands for the texts that it expands to', () => {
  fc.assert(
    fc.property(patterns, labels, (pattern, label) => {
      const texts = expand(pattern);
      expect(fits(pattern, label)).toBe(texts.includes(label));
      expect(canBegin(pattern, label)).toBe(texts.some((text) => text.startsWith(label)));
    }),
    { numRuns: 2000 },
  );
});
