import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPart } from '@/utils/drafts/changed-part';

/** [text, other, what the other does not say] */
test.each([
  ['the same', 'the same', ''],
  ['one two three', 'one four three', 'two'],
  ['one two three', 'one three', 'two '],
  ['one three', 'one two three', ''],
  ['all gone', '', 'all gone'],
  ['', 'all new', ''],
  ['start here', 'begin here', 'start'],
  ['the end', 'the ending', 'end'],
  ['a 👍🏽 b', 'a 👍 b', '👍🏽'],
  ['again again', 'again', ' again'],
])('"%s" says besides "%s": "%s"', (text, other, part) => {
  const { start, end } = changedPart(text, other);
  expect(text.slice(start, end)).toBe(part);
});

test('what is left stands at the beginning and the end of the other', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', ' ', '\n', '👍🏽', 'é'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, texts, (text, other) => {
      const { start, end } = changedPart(text, other);
      expect(start).toBeLessThanOrEqual(end);
      expect(start + text.length - end).toBeLessThanOrEqual(other.length);
      expect(other.startsWith(text.slice(0, start))).toBe(true);
      expect(other.endsWith(text.slice(end))).toBe(true);
    }),
    { numRuns: 500, seed: 7 },
  );
});
