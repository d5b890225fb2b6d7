import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { rule } from '@/tests/fixtures/rules';
import { compilePlan, type PlanInput } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import type { Plan } from '@/utils/plan/types';

const ads = platform({
  statements: [
    statementInput({ actions: ['create-post', 'schedule-post'], alternatives: ['x/compose'] }),
    statementInput({
      id: 'x-soon',
      actions: ['inbox'],
      spans: [{ since: { precision: 'day', value: '2027-01-31' }, status: 'removed' }],
    }),
    statementInput({
      id: 'x-plan',
      actions: ['analytics'],
      spans: [{ since: null, status: 'removed', scope: { plans: ['free'] } }],
    }),
    statementInput({
      id: 'x-paid',
      actions: ['listening'],
      spans: [{ since: null, status: 'paid' }],
    }),
    statementInput({
      id: 'x-console',
      actions: ['import-media'],
      spans: [{ since: null, status: 'removed', scope: { clients: ['console'] } }],
    }),
    statementInput({
      id: 'facebook',
      network: 'facebook',
      lastChecked: '2026-11-01',
      spans: [{ since: null, status: 'works' }],
    }),
    statementInput({
      id: 'linkedin',
      network: 'linkedin',
      spans: [{ since: null, status: 'not-offered' }],
    }),
  ],
});
const x = platform({
  id: 'x',
  kind: 'network',
  name: 'X',
  statements: [
    statementInput({
      id: 'compose',
      lastChecked: '2026-11-01',
      spans: [{ since: null, status: 'works' }],
    }),
  ],
});
const input: PlanInput = {
  list: list(ads, x),
  rules: [],
  settings: defaultSettings,
  day: '2026-11-23',
  url: 'https://ads.example.com/campaign?cid=1#/customer/2',
};

const publishingOnX = (plan: Plan) =>
  plan.verdicts.find(({ network, action }) => network === 'x' && action === 'create-post');

const effectsOf = (part: Partial<PlanInput> = {}) =>
  Object.fromEntries(
    compilePlan({ ...input, ...part }).verdicts.map(({ network, action, effect }) => [
      `${network} ${action}`,
      effect,
    ]),
  );

describe('what the list asks for', () => {
  test('hides what is removed for everyone, warns of what is limited, announced or partial, leaves the rest', () => {
    expect(effectsOf()).toEqual({
      'x create-post': 'hide',
      'x schedule-post': 'hide',
      'x inbox': 'warn',
      'x analytics': 'warn',
      'x listening': 'warn',
      'facebook create-post': 'none',
      'linkedin create-post': 'none',
    });
  });

  test('only warns where the user wants no hiding', () => {
    const settings = { ...defaultSettings, removedEffect: 'warn' } as const;
    expect(effectsOf({ settings })['x create-post']).toBe('warn');
  });

  test.each([
    ['2023-04-18', 'none'],
    ['2023-04-19', 'warn'],
    ['2023-04-24', 'warn'],
    ['2023-04-25', 'hide'],
  ] as const)('on %s publishing on X gets %s', (day, effect) => {
    expect(effectsOf({ day })['x create-post']).toBe(effect);
  });

  test('a verdict carries its reason, evidence and what works instead', () => {
    expect(publishingOnX(compilePlan(input))).toMatchObject({
      status: 'removed',
      since: { value: '2023-04-25' },
      reason: { kind: 'statement', platform: 'ads', statement: 'x-posting' },
      evidence: [{ url: 'https://news.example/notice' }],
      alternatives: [{ name: 'X' }],
      lastChecked: '2023-04-19',
    });
  });

  test('where two statements speak, the one that leaves more possible holds', () => {
    const twice = platform({
      statements: [
        statementInput({ id: 'gone', spans: [{ since: null, status: 'removed' }] }),
        statementInput({ id: 'paid', spans: [{ since: null, status: 'paid' }] }),
      ],
    });
    expect(effectsOf({ list: list(twice) })).toEqual({ 'x create-post': 'warn' });
  });
});

describe('what the user asks for', () => {
  test('a rule wins over the list and says so', () => {
    const plan = compilePlan({
      ...input,
      rules: [rule({ effect: 'none', note: 'we still have it' })],
    });
    expect(publishingOnX(plan)).toMatchObject({
      effect: 'none',
      status: 'removed',
      reason: { kind: 'rule', rule: 'rule', note: 'we still have it' },
    });
  });

  test('the rule for the host wins over the one for the platform', () => {
    const rules = [
      rule({ id: 'a', effect: 'none', updatedAt: 9 }),
      rule({ id: 'b', effect: 'warn', place: { kind: 'host', host: 'ads.example.com' } }),
    ];
    expect(effectsOf({ rules })['x create-post']).toBe('warn');
  });

  test('a rule about a network that the list does not know there makes a verdict', () => {
    expect(effectsOf({ rules: [rule({ network: 'threads' })] })['threads create-post']).toBe(
      'hide',
    );
  });

  test('a rule with a locator leaves the verdicts alone and goes to the page', () => {
    const plan = compilePlan({
      ...input,
      rules: [rule({ effect: 'none', locators: [{ labels: [], selector: '.mine' }] })],
    });
    expect(publishingOnX(plan)?.effect).toBe('hide');
    expect(plan.ruleLocators).toMatchObject([{ rule: 'rule', selector: '.mine', effect: 'none' }]);
  });

  test.each([
    ['nowhere', {}, 'no'],
    ['here', { pausedHosts: ['ads.example.com'] }, 'here'],
    ['elsewhere', { pausedHosts: ['example.com'] }, 'no'],
    ['everywhere', { pausedEverywhere: true, pausedHosts: ['ads.example.com'] }, 'everywhere'],
  ] as const)('paused %s', (_, part, paused) => {
    expect(compilePlan({ ...input, settings: { ...defaultSettings, ...part } }).paused).toBe(
      paused,
    );
  });
});

test('on an unknown host there is no platform and no verdict', () => {
  expect(compilePlan({ ...input, url: 'https://example.org/' })).toMatchObject({
    host: 'example.org',
    platform: null,
    verdicts: [],
  });
});

test('the same input gives the same plan', () => {
  expect(compilePlan(input)).toEqual(compilePlan(input));
});
