import { expect, test } from 'vitest';
import { shortened } from '@/components/shortened';

test.each([
  ['short', 10, 'short'],
  [' two\n\nlines ', 10, 'two lines'],
  ['one two three', 8, 'one two…'],
  ['one. two three', 6, 'one…'],
  ['abcd👩‍👩‍👧‍👦efgh', 9, 'abcd…'],
])('%j in %i characters is %j', (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});
