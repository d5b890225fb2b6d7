import { expect, test } from 'vitest';
import { isBroadLocator } from '@/utils/rules/broad-selector';

/** [selector, words, whether it is too broad] */
test.each<[string | null, readonly string[], boolean]>([
  ['*', [], true],
  ['div', [], true],
  ['a, *', [], true],
  ['body', [], true],
  ['*, ::before', [], true],
  ['div > *', [], true],
  ['[x=', [], true],
  ['.a, :is(', [], true],
  ['*', ['X'], false],
  [null, ['X'], false],
  ['.chip', [], false],
  ['#x > span', [], false],
  ['[data-testid="x"]', [], false],
])('%j with the words %j: %s', (selector, labels, expected) => {
  expect(isBroadLocator({ labels: [...labels], selector })).toBe(expected);
});
