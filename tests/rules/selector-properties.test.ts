import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, isSafeText, unsafeIn } from '@/utils/rules/safe-text';
import { limits } from '@/utils/rules/schema';
import { checkSelector } from '@/utils/rules/selector';

const pieces = fc.constantFrom(
  ...['.a', '#b', 'c', '[d]', '[e="f"]', ':is(', ':not(', ':has(', ')', ' ', '>', '+', '~', ','],
  ...['*', '\\', '"', "'", '/*', '*/', '{', '}', ';', '::', ':', '(', '[', ']', '\n', '\u202e'],
  ...[
    ':nth-child(2n + 1',
    '\\31 ',
    'body',
    'é',
    '😀',
    '|',
    '&',
    '@x',
    '<!--',
    '-->',
    '\0',
    '\ud800',
  ],
);
const soups = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const texts = fc.oneof(soups, fc.string({ unit: 'binary', maxLength: 320 }));
const runs = { numRuns: 3000 };

test('a selector is taken or refused, at a place that is in it; nothing is thrown', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const check = checkSelector(text);
      if (check.ok) {
        expect(check.selector).toBe(text.trim());
        return;
      }
      const { length, offset, part } = check.problem;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset + length).toBeLessThanOrEqual(text.length);
      if (part) expect(part.at).toBeLessThanOrEqual(part.of);
    }),
    runs,
  );
});

test('whatever is taken is short, closed and without anything that nobody sees', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const check = checkSelector(text);
      if (!check.ok) return;
      expect(check.selector.length).toBeLessThanOrEqual(limits.selector);
      expect(isSafeText(check.selector)).toBe(true);
      if (check.selector.length < limits.selector - 8)
        expect(checkSelector(`${check.selector}, .next`)).toMatchObject({ ok: true });
    }),
    runs,
  );
});

test('a browser that refuses everything is believed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(checkSelector(text, () => false).ok).toBe(false);
    }),
    runs,
  );
});

test('a cleaned name shows as what it is, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const clean = cleanText(text);
      expect(unsafeIn(clean)).toEqual([]);
      expect(cleanText(clean)).toBe(clean);
    }),
    runs,
  );
});
