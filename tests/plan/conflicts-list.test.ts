import { describe, expect, test } from 'vitest';
import { conflicts, host, located, onPlatform } from '@/tests/fixtures/conflicts';
import type { Policy } from '@/utils/plan/policy/types';
import type { CustomRule } from '@/utils/rules/schema';

describe('the list has its say', () => {
  const x = { network: 'x', actions: ['create-post', 'inbox'] } as const;
  test.each([
    ['the same', { ...x, actions: [...x.actions] }, { effect: 'hide', isSame: true }],
    ['something else', { network: 'x', effect: 'none' }, { effect: 'hide', isSame: false }],
    ['on a host', { network: 'x', place: host('ads.example.com') }, { effect: 'hide' }],
    ['below a host', { network: 'x', place: host('*.example.com') }, { effect: 'hide' }],
    [
      'on controls that it must leave alone',
      { network: 'x', effect: 'none', locators: located },
      { effect: 'hide' },
    ],
  ] as const)('%s', (_, mine, expected) => {
    expect(conflicts(mine as Partial<CustomRule>, [])).toMatchObject([
      { kind: 'list', actions: ['create-post'], platform: { id: 'ads', name: 'Ads' }, ...expected },
    ]);
  });

  test.each([
    ['where it only knows that something works', { effect: 'hide' }],
    ['of another platform', { network: 'x', place: onPlatform('other') }],
    ['of a host that it does not know', { network: 'x', place: host('app.example.org') }],
    ['of certain controls that it may hide as well', { network: 'x', locators: located }],
  ] as const)('but not %s', (_, mine) => {
    expect(conflicts(mine as Partial<CustomRule>, [])).toEqual([]);
  });
});

describe('what is set for a site is told', () => {
  test.each([
    [
      'a pause',
      { pausedHosts: ['ads.example.com'] },
      [{ what: 'paused', host: 'ads.example.com' }],
    ],
    ['a pause elsewhere', { pausedHosts: ['b.example'] }, []],
    ['only warnings', { warnHosts: ['ads.example.com'] }, [{ what: 'warn-only' }]],
    ['a pause everywhere', { pausedEverywhere: true }, [{ what: 'paused-everywhere' }]],
  ])('%s', (_, settings, expected) => {
    expect(conflicts({}, [], settings)).toMatchObject(expected);
  });

  test('a rule that only warns is nothing to soften', () => {
    expect(conflicts({ effect: 'warn' }, [], { warnHosts: ['ads.example.com'] })).toEqual([]);
  });
});

describe('what the organisation has set is told', () => {
  const below = { place: host('*.example.com') };
  test.each<[string, Partial<CustomRule>, Partial<Policy>, object[]]>([
    [
      'of the host',
      {},
      { sites: ['-ads.example.com'] },
      [{ what: 'policy-off', host: 'ads.example.com' }],
    ],
    [
      'of a host below',
      below,
      { sites: ['-app.example.com'] },
      [{ what: 'policy-off', host: 'app.example.com' }],
    ],
    [
      'of all hosts, but not of the one that stays guarded',
      below,
      { sites: ['-*', '+ads.example.com'] },
      [{ what: 'policy-off', host: 'example.com' }],
    ],
    ['not of another host', {}, { sites: ['-b.example'] }, []],
    ['of hiding', {}, { off: ['hide'] }, [{ what: 'policy-warns', host: '' }]],
    ['not of hiding, where the rule warns', { effect: 'warn' }, { off: ['hide'] }, []],
  ])('%s', (_, mine, policy, expected) => {
    const said = conflicts(mine, [], {}, policy).filter(({ kind }) => kind === 'setting');
    expect(said).toMatchObject(expected);
  });

  test('a pause that it does not let count is not told', () => {
    const paused = { pausedHosts: ['ads.example.com'] };
    expect(conflicts({}, [], paused, { sites: ['+ads.example.com'] })).toEqual([]);
  });
});
