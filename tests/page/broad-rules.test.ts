// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chips, editor } from '@/tests/fixtures/chips';
import { list, platform } from '@/tests/fixtures/list';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { rule } from '@/tests/fixtures/rules';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import { compilePlan } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';

const lexicon = openLexicon(realLexicon);

/** What is guarded in a page for which these selectors are kept in one rule about X. */
function guardedBy(...selectors: readonly string[]): string[] {
  document.body.innerHTML = `<form>${chips}${editor}</form>`;
  const plan = compilePlan({
    day: '2026-11-23',
    list: list(platform()),
    rules: [rule({ locators: selectors.map((selector) => ({ labels: [], selector })) })],
    settings: defaultSettings,
    url: 'https://ads.example.com/',
  });
  const stop = new AbortController();
  guardPage({ ...plan, locators: null, verdicts: [] }, lexicon, silentPorts, stop.signal);
  const found = [...document.querySelectorAll('[data-compose-guard]')].map(
    ({ id, tagName }) => id || tagName,
  );
  stop.abort();
  return found;
}

test.each([['*'], ['div'], ['a, *'], ['span, *'], ['button > *, *']])(
  'a kept rule that looks for %j leaves everything alone',
  (selector) => {
    expect(guardedBy(selector)).toEqual([]);
  },
);

test('another way of the same rule still counts', () => {
  expect(guardedBy('*', '#x')).toEqual(['x']);
});
