import { expect, test } from 'vitest';
import { normalizeLabel, normalizePath, tokensOf } from '@/utils/page/text';

test.each([
  ['  Post\n to  X ', 'post to x'],
  ['𝕏', 'x'],
  ['X\u200b (Twitter)\ufeff', 'x (twitter)'],
  ['Ｔｗｉｔｔｅｒ', 'twitter'],
])('the label %j is compared as %j', (text, label) => {
  expect(normalizeLabel(text)).toBe(label);
});

test.each([
  ['vk-TwitterPreview', ['vk', 'twitter', 'preview']],
  ['Profile__twitterIcon___3kd9', ['profile', 'twitter', 'icon', '3kd9']],
  ['bi-circle-twitter', ['bi', 'circle', 'twitter']],
  ['TWITTER', ['twitter']],
  ['x1abc', ['x1abc']],
])('the identifier %s has the parts %j', (identifier, parts) => {
  expect(tokensOf(identifier)).toEqual(parts);
});

test('paths are compared without regard to white space and commas', () => {
  expect(normalizePath(' M18.901,1.153  h3.68,\nl-8')).toBe('M18.901 1.153 h3.68 l-8');
});
