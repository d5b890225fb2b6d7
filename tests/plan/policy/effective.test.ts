import { describe, expect, test } from 'vitest';
import { changedOwn, effectiveSettings, lockedIn } from '@/utils/plan/policy/effective';
import { changedList, isOn } from '@/utils/plan/policy/list';
import { policyOn, siteWord } from '@/utils/plan/policy/on-site';
import { noPolicy, type Policy } from '@/utils/plan/policy/types';
import { defaultSettings, type SettingsChange } from '@/utils/plan/settings';

const policy = (part: Partial<Policy>): Policy => ({ ...noPolicy, ...part });

test.each([
  [['a', 'b'], [], ['a', 'b']],
  [['a', 'b'], ['+c'], ['a', 'b', 'c']],
  [['a', 'b'], ['-a'], ['b']],
  [
    ['a', 'b'],
    ['+b', '+c', '-c'],
    ['a', 'b'],
  ],
  [['a', 'b'], ['c'], ['c']],
  [['a', 'b'], ['-*', '+c'], ['c']],
  [['a', 'b'], ['c', '-*'], []],
])('the list %j changed by %j is %j', (own, changes, list) => {
  expect(changedList(own, changes)).toEqual(list);
});

test.each([
  [[], 'a', true],
  [['-a'], 'a', false],
  [['-a'], 'b', true],
  [['b'], 'a', false],
  [['b'], 'b', true],
  [['-*', '+a'], 'a', true],
  [['-*', '+a'], 'b', false],
  [['+a', '-*'], 'a', false],
])('by %j the pack %s is on: %s', (changes, id, on) => {
  expect(isOn(changes, id)).toBe(on);
});

describe('of several words the stronger one holds:', () => {
  test.each<[string, Partial<Policy>, SettingsChange, number]>([
    ['what is built in', {}, {}, 14],
    ['what the organisation proposes', { settings: { draftDays: 30 } }, {}, 30],
    ['what the person has set', { settings: { draftDays: 30 } }, { draftDays: 7 }, 7],
    ['what is locked', { settings: { draftDays: 30 }, locks: ['draftDays'] }, { draftDays: 7 }, 30],
    ['what is built in, where a lock sets nothing', { locks: ['draftDays'] }, { draftDays: 7 }, 14],
  ])('%s', (_, part, own, days) => {
    expect(effectiveSettings(own, policy(part)).draftDays).toBe(days);
  });
});

test.each<[string, Partial<Policy>, object]>([
  ['drafts', { off: ['drafts'] }, { keepDrafts: false }],
  ['hiding', { off: ['hide'] }, { removedEffect: 'warn' }],
  ['the queue', { off: ['queue'] }, { remindPosts: false }],
  ['pausing', { locks: ['pause'] }, { pausedEverywhere: false, pausedHosts: [] }],
])('where %s is off, no setting brings it back', (_, part, settings) => {
  const own: SettingsChange = {
    keepDrafts: true,
    pausedEverywhere: true,
    pausedHosts: ['a.example'],
    remindPosts: true,
    removedEffect: 'hide',
  };
  expect(effectiveSettings(own, policy(part))).toMatchObject(settings);
});

describe('lists of sites', () => {
  test('are changed by the organisation beside the person’s own', () => {
    const lists = { warnHosts: ['+b.example'] };
    expect(effectiveSettings({ warnHosts: ['a.example'] }, policy({ lists })).warnHosts).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(lockedIn(policy({ lists })).has('warnHosts')).toBe(false);
  });

  test('are replaced and locked by an entry without a sign', () => {
    const lists = { warnHosts: ['b.example'] };
    expect(effectiveSettings({ warnHosts: ['a.example'] }, policy({ lists })).warnHosts).toEqual([
      'b.example',
    ]);
    expect(lockedIn(policy({ lists })).has('warnHosts')).toBe(true);
  });
});

describe('a change of settings', () => {
  const said = policy({
    lists: { warnHosts: ['+b.example', '-hidden.example'] },
    locks: ['logDays', 'pause'],
    settings: { draftDays: 30, logDays: 365 },
  });
  const own: SettingsChange = { warnHosts: ['a.example', 'hidden.example'] };
  const before = effectiveSettings(own, said);
  const changed = (change: SettingsChange) =>
    changedOwn(own, before, { ...before, ...change }, said);

  test('keeps nothing that is locked', () => {
    expect(changed({ logDays: 30, pausedEverywhere: true, pausedHosts: ['a.example'] })).toEqual(
      own,
    );
  });

  test('keeps only what was changed, so that a proposal can still be another one later', () => {
    expect(changed({ remindOf: 'visited' })).toEqual({ ...own, remindOf: 'visited' });
  });

  test('keeps neither what the organisation adds to a list, nor forgets what it takes away', () => {
    expect(changed({ warnHosts: [...before.warnHosts, 'c.example'] }).warnHosts).toEqual([
      'a.example',
      'hidden.example',
      'c.example',
    ]);
    expect(changed({ warnHosts: ['b.example'] }).warnHosts).toEqual(['hidden.example']);
  });

  test('without an organisation everything is the person’s own', () => {
    const next = { ...defaultSettings, draftDays: 7 as const };
    expect(changedOwn({}, defaultSettings, next, noPolicy)).toEqual({ draftDays: 7 });
  });
});

test.each([
  [['+a.example'], 'a.example', 'on'],
  [['a.example'], 'a.example', 'on'],
  [['-a.example'], 'a.example', 'off'],
  [['+*.example', '-a.example'], 'a.example', 'off'],
  [['-a.b.example', '+*.b.example'], 'a.b.example', 'off'],
  [['-*', '+*.b.example'], 'a.b.example', 'on'],
  [['-*', '+*.b.example'], 'c.example', 'off'],
  [['+a.example', '-a.example'], 'a.example', 'off'],
  [[], 'a.example', null],
])('by %j %s is %s', (sites, host, word) => {
  expect(siteWord({ sites }, host)).toBe(word);
});

test('a site that the organisation speaks of cannot be paused by a person', () => {
  const said = policy({ sites: ['+a.example'], off: ['hide'] });
  expect(policyOn(said, 'a.example')).toEqual({ mayHide: false, mayPause: false, word: 'on' });
  expect(policyOn(said, 'b.example')).toEqual({ mayHide: false, mayPause: true, word: null });
  expect(policyOn(policy({ locks: ['pause'] }), 'b.example').mayPause).toBe(false);
});
