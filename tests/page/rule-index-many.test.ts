// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { locator } from '@/tests/fixtures/rule-locator';
import { checkManyRules } from '@/tests/properties/many-rules';
import { createRuleIndex } from '@/utils/page/rule-index';

const clock = vi.hoisted(() => ({ now: 0 }));

vi.mock('@/utils/page/dom', async (importActual) => {
  const actual = await importActual<typeof import('@/utils/page/dom')>();
  const matchesSelector = (element: Element, selector: string) => {
    if (selector === '.slow') clock.now += 300;
    return actual.matchesSelector(element, selector);
  };
  return { ...actual, matchesSelector };
});

beforeEach(() => {
  clock.now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
});
afterEach(() => void vi.restoreAllMocks());

// This engine errs about siblings, and remembers too much of what was changed: `many-rules.spec.ts`
// tries all that in a real browser.
test('many rules find what each of them finds alone', () => {
  checkManyRules({ changes: 0, isMeant: (selector) => !/[~+]/.test(selector), runs: 150 });
});

test('one among many that is too slow is told and rests, the others go on', () => {
  document.body.innerHTML = '<p class="slow" id="slow"></p><p class="a3" id="quick"></p>';
  const quick = Array.from({ length: 20 }, (_, at) =>
    locator({ rule: `r${at}`, selector: `.a${at}` }),
  );
  const index = createRuleIndex([...quick, locator({ rule: 'slow', selector: '.slow' })]);
  const foundIds = () => [...index.hits([document]).keys()].map(({ id }) => id);
  index.readBelow([document.documentElement]);
  index.takeNew();
  expect(foundIds()).toEqual(['quick', 'slow']);
  index.readBelow([document.documentElement]);
  expect(foundIds()).toEqual(['quick']);
  expect(index.costly()).toEqual([{ ms: 600, rule: 'slow' }]);
});
