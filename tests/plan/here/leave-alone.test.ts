import { describe, expect, test } from 'vitest';
import { hereFrame, hereUnit, hiddenBy } from '@/tests/fixtures/here';
import { plan } from '@/tests/fixtures/plans';
import { judge } from '@/utils/page/verdict';
import type { HereFrame, HereUnit } from '@/utils/plan/here/here';
import { leavingEverywhere, leavingHere } from '@/utils/plan/here/leave-alone';
import { whyOf } from '@/utils/plan/here/why';
import type { CustomRule } from '@/utils/rules/schema';

const identity = { id: 'new', now: 9 };
const host = 'ads.example.com';
const where = [
  { labels: [], selector: '#x' },
  { labels: ['X'], selector: null },
];

function asked(unit: HereUnit, frame: HereFrame, rules: readonly CustomRule[], on = host) {
  const why = whyOf(unit, frame, rules);
  return {
    everywhere: leavingEverywhere(unit, why, identity),
    here: leavingHere(unit, why, on, identity),
  };
}

describe('what a statement hides', () => {
  const { everywhere, here } = asked(hereUnit(), hereFrame(), []);

  test('is left alone on this host for just these actions', () => {
    expect(here).toMatchObject({
      actions: ['create-post'],
      effect: 'none',
      id: 'new',
      locators: [],
      network: 'x',
      origin: { kind: 'own' },
      place: { host, kind: 'host' },
    });
  });

  test('is left alone on the whole platform', () => {
    expect(everywhere).toMatchObject({
      effect: 'none',
      place: { kind: 'platform', platform: 'ads' },
    });
  });

  test.each([here, everywhere])('is then left alone: %j', (made) => {
    if (!made) throw new Error('no rule was made');
    const rules = [made];
    expect(judge(plan({ rules }), 'x', ['create-post']).effect).toBe('none');
    expect(judge(plan({ rules }), 'x', ['schedule-post']).effect).toBe('hide');
  });
});

test.each(['own', 'pack'] as const)('what a rule of kind %s hides', (kind) => {
  const origin = kind === 'own' ? { kind } : { kind, pack: 'contoso' };
  const { frame, hidden, rule } = hiddenBy({ locators: where, origin, updatedAt: 5 });
  const { everywhere, here } = asked(hidden, frame, [rule]);
  expect(everywhere).toEqual({ ...rule, enabled: false, updatedAt: 9 });
  expect(here).toMatchObject({ effect: 'none', locators: where, place: { host, kind: 'host' } });
  const { ruleLocators } = plan({ rules: here ? [rule, here] : [] });
  expect(ruleLocators[0]).toMatchObject({ effect: 'none', rule: 'new', selector: '#x' });
});

/** [what, unit, rules, host] */
test.each([
  ['the organisation set', hiddenBy({ origin: { kind: 'policy', pack: 'contoso' } }), true, host],
  ['a rule hides that is gone', hiddenBy({}), false, host],
] as const)('what %s cannot be left alone', (_, { frame, hidden, rule }, isKept, on) => {
  expect(asked(hidden, frame, isKept ? [rule] : [], on)).toEqual({ everywhere: null, here: null });
});

test('a host that no rule can name is only left alone everywhere', () => {
  const { everywhere, here } = asked(hereUnit(), hereFrame(), [], 'localhost:8080');
  expect([here, everywhere?.place]).toEqual([null, { kind: 'platform', platform: 'ads' }]);
});
