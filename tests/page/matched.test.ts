// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chip, editor } from '@/tests/fixtures/chips';
import { plan } from '@/tests/fixtures/plans';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { rule } from '@/tests/fixtures/rules';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import type { Findings } from '@/utils/page/guard-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import type { CustomRule } from '@/utils/rules/schema';

const lexicon = openLexicon(realLexicon);
const page = `<form role="dialog">${chip('fb', 'facebook')}${chip('x', 'twitter')}${editor}</form>`;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function foundBy(rules: readonly CustomRule[], html = page): Findings {
  document.body.innerHTML = html;
  const stop = new AbortController();
  const onFindings = vi.fn();
  guardPage(plan({ rules }), lexicon, { ...silentPorts, onFindings }, stop.signal);
  vi.runAllTimers();
  stop.abort();
  return onFindings.mock.lastCall?.[0];
}

const where = (selector: string) => [{ labels: [], selector }];

/** [what, rules, page, ids of those that found something] */
test.each([
  ['a rule that says where', [rule({ locators: where('#x') })], page, ['rule']],
  ['one that finds nothing', [rule({ locators: where('#gone') })], page, []],
  ['one that may not act on what it finds', [rule({ locators: where('textarea') })], page, []],
  [
    'one that leaves alone what it finds',
    [rule({ effect: 'none', locators: where('#x') })],
    page,
    ['rule'],
  ],
  [
    'one that a stronger one has overruled',
    [
      rule({ id: 'a', locators: where('#x'), updatedAt: 2 }),
      rule({ id: 'b', locators: where('.chip, #x') }),
    ],
    page,
    ['a', 'b'],
  ],
  ['a rule for all of a network', [rule()], page, ['rule']],
  ['one for a network that is not here', [rule({ network: 'instagram' })], page, []],
  ['one for something else', [rule({ actions: ['inbox'] })], page, []],
  [
    'one that leaves all of a network alone',
    [rule({ effect: 'none', network: 'facebook' })],
    page,
    ['rule'],
  ],
  [
    'one that leaves alone what is not here',
    [rule({ effect: 'none', network: 'instagram' })],
    page,
    [],
  ],
] as const)('%s', (_, rules, html, expected) => {
  expect(foundBy(rules, html).matched).toEqual(expected);
});

test('what looking took is told of rules that found something', () => {
  const found = foundBy([
    rule({ id: 'a', locators: where('#x') }),
    rule({ id: 'b', locators: where('#gone') }),
  ]);
  expect(found.costs).toEqual([{ ms: expect.any(Number), rule: 'a' }]);
  expect(found.spent).toBeGreaterThanOrEqual(0);
});

test('each unit says which element it is', () => {
  expect(foundBy([rule()]).units.map(({ element }) => element)).toEqual(['button#x']);
});
