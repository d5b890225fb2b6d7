import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileRule } from '@/tests/fixtures/rule-files';
import { isEasySelector, ruleProblems } from '@/utils/rules/import/check-rule';
import type { FileRule } from '@/utils/rules/schema';
import { checkSelector } from '@/utils/rules/selector';

const rule = (part: object) =>
  ({
    client: '',
    enabled: true,
    from: null,
    locators: [],
    note: '',
    until: null,
    ...fileRule('a'),
    ...part,
  }) as FileRule;

test.each([
  ['a note of several lines', { note: 'one\r\n\ttwo' }, []],
  ['a joined picture', { note: '👩‍👧' }, []],
  ['a note that turns', { note: 'a\u202eb' }, ['r.note invisible']],
  ['a network that cannot be seen', { network: 'x\u200b' }, ['r.network invisible']],
  [
    'a product that cannot be seen',
    { place: { kind: 'platform', platform: '\u2066' } },
    ['r.place.platform invisible'],
  ],
  [
    'the last day before the first',
    { from: '2027-01-02', until: '2027-01-01' },
    ['r.until daysSwapped'],
  ],
  [
    'a selector that swallows',
    { locators: [{ labels: [], selector: 'a/*' }] },
    ['r.locators.0.selector selector'],
  ],
  [
    'a selector of all',
    { locators: [{ labels: [], selector: '*' }] },
    ['r.locators.0.selector selectorBroad'],
  ],
])('%s', (_, part, found) => {
  expect(ruleProblems(rule(part), 'r').map(({ path, word }) => `${path} ${word}`)).toEqual(found);
});

test('what is passed at once as a selector is one by the long way as well', () => {
  const piece = fc.constantFrom(
    '.',
    '#',
    '[',
    ']',
    '"',
    '=',
    ' ',
    '>',
    '-',
    'a',
    'b1',
    '_',
    '/',
    '*',
    '\\',
    ':',
    '(',
  );
  const step = fc.stringMatching(
    /^(\.[a-zA-Z_][\w-]{0,6}|#[a-zA-Z_][\w-]{0,6}|\[[a-zA-Z][a-zA-Z\d-]{0,6}="[\w .:/@-]{0,8}"\]){1,3}$/,
  );
  const easy = fc.oneof(
    step,
    fc.tuple(step, fc.constantFrom(' ', ' > '), step).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        easy,
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (selector) => {
        if (isEasySelector(selector)) expect(checkSelector(selector).ok, selector).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(['[data-testid="a-1"]', '#a .b', '.a > [role="tab"]'].every(isEasySelector)).toBe(true);
});
