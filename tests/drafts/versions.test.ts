import { expect, test } from 'vitest';
import { isNewVersion } from '@/utils/drafts/versions';

const says = (text: string) => ({ texts: [{ network: null, text }] });
const long = 'a sentence of some length, with more than forty characters';
const NOW = 1_000_000;

/** [what, before, next, when the last version was kept, whether one is kept now] */
test.each([
  ['nothing changed', long, long, 0, false],
  ['a little more within the minute', long, `${long}!`, NOW - 59_000, false],
  ['a little more after a minute', long, `${long}!`, NOW - 60_000, true],
  ['most of it gone at once', long, 'a', NOW - 1000, true],
  ['a short text gone at once', 'a short text', '', NOW - 1000, false],
  ['a word gone', long, long.slice(0, -10), NOW - 1000, false],
  ['the first change of all', long, `${long}!`, null, false],
  ['most of it gone, as the first change of all', long, '', null, true],
] as const)('%s', (_, before, next, versionAt, isKept) => {
  expect(isNewVersion(says(before), says(next), versionAt, NOW)).toBe(isKept);
});
