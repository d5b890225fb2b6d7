import { expect, test } from 'vitest';
import { composerWith } from '@/utils/drafts/composer';

const url = 'https://x.com/intent/tweet';
const compose = { basis: 'source', parameters: { text: 'text' }, url };

test.each([
  ['a sourced address that takes text', compose, 'a & b', `${url}?text=a%20%26%20b`],
  ['an address that no source tells of', { ...compose, basis: 'none' }, 'a', null],
  ['an address that takes links only', { ...compose, parameters: { link: 'u' } }, 'a.com', null],
  ['no text', compose, ' ', null],
  ['no address', null, 'a', null],
] as const)('%s', (_, address, text, expected) => {
  expect(composerWith(address, text)).toBe(expected);
});
