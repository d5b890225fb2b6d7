import { expect, test } from 'vitest';
import { textFor } from '@/utils/drafts/text-for';

const all = { network: null, text: 'for all' };
const x = { network: 'x', text: 'for X' };
const facebook = { network: 'facebook', text: 'for Facebook, and longer' };

test.each([
  ['its own text', [all, x, facebook], 'x', 'for X'],
  ['the text for all where it has none', [facebook, all], 'x', 'for all'],
  ['the text for all where its own is empty', [all, { ...x, text: '' }], 'x', 'for all'],
  ['the longest where there is none for all', [x, facebook], 'bluesky', 'for Facebook, and longer'],
])('a network gets %s', (_, texts, network, text) => {
  expect(textFor({ texts }, network)).toBe(text);
});
