import { expect, test } from 'vitest';
import { readPolicy } from '@/utils/plan/policy/read-policy';
import { noPolicy, nothingSaid } from '@/utils/plan/policy/types';

const read = (values: unknown) => readPolicy(values, '0.1.0');
const head = {
  date: '2026-11-26',
  format: 1,
  id: 'agency',
  minimumVersion: '0.1.0',
  name: 'Agency',
  version: '1.0.0',
};
const rule = {
  id: 'no-x',
  place: { kind: 'host', host: 'app.example.com' },
  network: 'x',
  actions: ['create-post'],
  effect: 'hide',
};

test.each([[undefined], [null], [{}], ['text'], [[]]])('%j says nothing', (values) => {
  expect(read(values)).toEqual(nothingSaid);
});

test.each([
  ['a number that is not offered', { draftDays: 9 }, 'settings.draftDays', '7, 14, 30, 90'],
  ['a text for a number', { logDays: '90' }, 'settings.logDays', '30, 90, 365'],
  [
    'a word that means nothing',
    { removedEffect: 'explode' },
    'settings.removedEffect',
    'hide, warn',
  ],
  ['a text for yes', { keepDrafts: 'yes' }, 'settings.keepDrafts', 'true, false'],
])('%s drops only itself and says what would be right', (_, wrong, path, wanted) => {
  const { policy, problems } = read({
    settings: { remindOf: 'visited', ...wrong },
    locks: ['pause'],
  });
  expect(problems).toEqual([{ kind: 'value', path, wanted }]);
  expect(policy).toEqual({ ...noPolicy, settings: { remindOf: 'visited' }, locks: ['pause'] });
});

test('what this version does not know is named, and all else counts', () => {
  const { keys, policy, problems } = read({
    futureKey: true,
    locks: ['pause', 'everything'],
    off: ['queue', 'teleport'],
    settings: { futureSetting: 1, draftDays: 30 },
    constructor: 1,
  });
  expect(problems.map(({ path }) => path)).toEqual([
    'futureKey',
    'locks: everything',
    'off: teleport',
    'settings.futureSetting',
    'constructor',
  ]);
  expect(policy).toMatchObject({ locks: ['pause'], off: ['queue'], settings: { draftDays: 30 } });
  expect(keys).toEqual(['locks', 'off', 'settings.draftDays']);
});

test.each([
  ['a list', 'sites', '+a.example', 'a list of texts'],
  ['packs', 'packs', 7, 'a list of rule packs'],
  ['settings', 'settings', [1], 'names with values'],
])('%s of another kind is named', (_, key, value, wanted) => {
  expect(read({ [key]: value })).toMatchObject({
    policy: noPolicy,
    problems: [{ kind: 'value', path: key, wanted }],
  });
});

test('in a list only the entry that is no text is left out', () => {
  const { policy, problems } = read({ sites: ['+a.example', 7, '  ', ' -b.example '] });
  expect(policy.sites).toEqual(['+a.example', '-b.example']);
  expect(problems.map(({ path }) => path)).toEqual(['sites.1', 'sites.2']);
});

test.each([
  ['as a value', { ...head, rules: [rule] }],
  ['as JSON text', JSON.stringify({ ...head, rules: [rule] })],
])('a pack is read %s', (_, pack) => {
  expect(read({ packs: [pack] }).policy.packs).toMatchObject([{ id: 'agency', rules: [rule] }]);
  expect(read({ packs: JSON.stringify([pack]) }).policy.packs).toHaveLength(1);
});

test('a pack that is broken, or one rule of it, takes nothing else down', () => {
  const { policy, problems } = read({
    packs: ['{ "id": ', { ...head, rules: [rule, { ...rule, id: 'wild', effect: 'explode' }] }],
  });
  expect(policy.packs.map(({ rules }) => rules.map(({ id }) => id))).toEqual([['no-x']]);
  expect(problems.map(({ kind, path }) => [kind, path.split(' ')[0]])).toEqual([
    ['pack', 'packs.0'],
    ['pack', 'packs.1'],
  ]);
});
