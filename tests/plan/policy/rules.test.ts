import { expect, test } from 'vitest';
import { plan } from '@/tests/fixtures/plans';
import { rule } from '@/tests/fixtures/rules';
import { freeSite } from '@/utils/plan/policy/on-site';
import { readPolicy } from '@/utils/plan/policy/read-policy';
import {
  mayNotChange,
  policyRules,
  rulesThatCount,
  rulesUnder,
  unknownIds,
} from '@/utils/plan/policy/rules';
import { defaultSettings } from '@/utils/plan/settings';
import { somethingToDo } from '@/utils/plan/something-to-do';

const said = (part: object) =>
  readPolicy(
    {
      packs: [
        {
          date: '2026-11-26',
          format: 1,
          id: 'agency',
          minimumVersion: '0.1.0',
          name: 'Agency',
          version: '1.0.0',
          rules: ['one', 'two'].map((id) => ({
            actions: ['create-post'],
            effect: 'hide',
            id,
            network: 'facebook',
            place: { kind: 'host', host: 'ads.example.com' },
          })),
        },
      ],
      ...part,
    },
    '0.1.0',
  ).policy;
const own = rule({ id: 'own' });
const imported = rule({ id: 'team/a', origin: { kind: 'pack', pack: 'team' } });

test.each([
  [{}, ['agency/one', 'agency/two', 'own', 'team/a']],
  [{ disabledRules: ['agency/one', 'team/a', 'own'] }, ['agency/two', 'own']],
  [
    { disabledRules: ['+agency/one', '-agency/one'] },
    ['agency/one', 'agency/two', 'own', 'team/a'],
  ],
  [{ enabledPacks: ['-team'] }, ['agency/one', 'agency/two', 'own']],
  [{ enabledPacks: ['other'] }, ['agency/one', 'agency/two', 'own']],
  [{ enabledPacks: ['-*', '+team'] }, ['agency/one', 'agency/two', 'own', 'team/a']],
])('by %j the rules that count are %j', (part, ids) => {
  expect(rulesUnder(said(part), [own, imported]).map(({ id }) => id)).toEqual(ids);
});

test('ids that mean nothing here are told', () => {
  const policy = said({
    disabledRules: ['agency/one', 'team/a', '-agency/gone', '-*'],
    enabledPacks: ['+team', '-gone'],
  });
  expect(unknownIds(policy, { packs: ['team'], rules: ['own', 'team/a'] })).toEqual([
    'gone',
    'agency/gone',
  ]);
});

test('the organisation’s rule stands above the person’s own, and says whose it is', () => {
  const mine = rule({
    actions: ['create-post'],
    effect: 'none',
    network: 'facebook',
    place: { kind: 'host', host: 'ads.example.com' },
  });
  const made = plan({
    rules: rulesUnder(said({ disabledRules: ['agency/two'] }), [mine]),
    packNames: new Map([['agency', 'Agency']]),
  });
  const verdict = made.verdicts.find(
    ({ network, action }) => `${network} ${action}` === 'facebook create-post',
  );
  expect(verdict).toMatchObject({
    effect: 'hide',
    reason: { kind: 'rule', rule: 'agency/one', from: { kind: 'policy', name: 'Agency' } },
  });
});

const paused = { ...defaultSettings, pausedEverywhere: true };

test.each([
  ['stays guarded', 'on', 'no', true],
  ['is left alone', 'off', 'by-policy', false],
] as const)('a site that %s by the policy is so whatever a person paused', (_, word, is, acts) => {
  const made = plan({ settings: paused, policy: { ...freeSite, mayPause: false, word } });
  expect(made).toMatchObject({ mayPause: false, paused: is });
  expect(somethingToDo(made)).toBe(acts);
});

test('where nothing may be hidden all is only warned of, also by rules', () => {
  const policy = { ...freeSite, mayHide: false };
  const made = plan({ policy, rules: policyRules(said({})) });
  expect(made.verdicts.map(({ effect }) => effect)).not.toContain('hide');
  expect(made.verdicts.map(({ effect }) => effect)).toContain('warn');
});

test.each([
  [{}, []],
  [{ locks: ['ownRules'] }, ['save', 'delete', 'undo', 'import', 'sync']],
  [{ locks: ['import'] }, ['import']],
  [{ off: ['import', 'sync', 'teamPacks'] }, ['import', 'sync', 'pack']],
])('%j keeps a person from %j', (part, kinds) => {
  const all = ['save', 'delete', 'undo', 'import', 'sync', 'pack'] as const;
  expect(all.filter((kind) => mayNotChange(said(part), kind))).toEqual(
    all.filter((kind) => (kinds as readonly string[]).includes(kind)),
  );
});

test.each([
  ['on', {}, ['own', 'team/a']],
  ['waiting', {}, ['own']],
  ['off', {}, ['own']],
  ['on', { off: ['teamPacks'] }, ['own']],
] as const)('of a pack by address that is %s, under %j, these count: %j', (state, policy, ids) => {
  const source = { kind: 'url', url: 'https://wiki.example/rules.json' } as const;
  const packs = [{ id: 'team', source, state }];
  const none = { ...said({}), packs: [], ...policy };
  expect(rulesThatCount(none, [own, imported], packs).map(({ id }) => id)).toEqual(ids);
});
