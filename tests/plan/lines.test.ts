import { expect, test } from 'vitest';
import { entriesOf, lineOf, linesOf } from '@/utils/plan/lines';

const entries = [
  ['twitter', 'x'],
  ['twitter blue', 'x'],
  ['toot', 'mastodon'],
] as const;
const lines = linesOf(entries);

test('a table comes back as it was', () => {
  expect(entriesOf(lines)).toEqual(entries);
  expect(entriesOf(linesOf([]))).toEqual([]);
});

/** [key, its value] */
test.each([
  ['twitter', 'x'],
  ['toot', 'mastodon'],
  ['twit', null],
  ['witter', null],
  ['x', null],
  ['', null],
] as const)('of %j it says %j', (key, value) => {
  expect(lineOf(lines, key)).toBe(value);
});
