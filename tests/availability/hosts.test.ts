import { describe, expect, test } from 'vitest';
import { platform } from '@/tests/fixtures/list';
import { hostMatches, reaches, verifiedMatches } from '@/utils/availability/hosts';
import { changingAfter, indexOf, platformIdOn } from '@/utils/availability/list-index';

const web = (matches: string[], basis: 'markup' | 'none' = 'markup') => ({
  basis,
  client: 'web' as const,
  matches,
});
const exact = platform({ id: 'exact', surfaces: [web(['https://app.example.com/*'])] });
const wide = platform({ id: 'wide', surfaces: [web(['https://*.example.com/*'])] });
const narrow = platform({ id: 'narrow', surfaces: [web(['https://*.eu.example.com/*'])] });
const unverified = platform({ id: 'guess', surfaces: [web(['https://guess.example/*'], 'none')] });
const network = platform({ id: 'x', kind: 'network', surfaces: [web(['https://x.com/*'])] });
const all = [wide, narrow, exact, unverified, network];

test.each([
  ['example.com', 'example.com', true],
  ['example.com', 'app.example.com', false],
  ['*.example.com', 'example.com', true],
  ['*.example.com', 'a.b.example.com', true],
  ['*.example.com', 'badexample.com', false],
])('%s means %s: %s', (pattern, host, expected) => {
  expect(hostMatches(pattern, host)).toBe(expected);
});

describe('the platform on a host', () => {
  test.each([
    ['app.example.com', 'exact'],
    ['other.example.com', 'wide'],
    ['example.com', 'wide'],
    ['a.eu.example.com', 'narrow'],
    ['badexample.com', undefined],
    ['guess.example', 'guess'],
    ['x.com', undefined],
    ['constructor', undefined],
    ['localhost', undefined],
  ])('%s is %s', (host, id) => {
    expect(platformIdOn(indexOf(all), host)).toBe(id);
  });
});

test('of two dashboards on one host the first by id counts', () => {
  const twins = ['b', 'a'].map((id) =>
    platform({ id, surfaces: [web(['https://one.example/*'])] }),
  );
  const sorted = twins.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(platformIdOn(indexOf(sorted), 'one.example')).toBe('a');
});

test('the manifest asks only for verified dashboards, never for a network', () => {
  expect(verifiedMatches(all)).toEqual([
    'https://*.eu.example.com/*',
    'https://*.example.com/*',
    'https://app.example.com/*',
  ]);
});

test.each([
  ['app.example.com', ['app.example.com'], true],
  ['app.example.com', ['other.example.com'], false],
  ['*.example.com', ['app.example.com'], true],
  ['app.example.com', ['*.example.com'], true],
  ['*.example.com', ['example.com'], true],
  ['*.app.example.com', ['example.com'], false],
  ['app.example.com', ['*'], true],
])('a rule for %s on the hosts %j reaches a page: %j', (pattern, hosts, reached) => {
  expect(reaches(pattern, hosts)).toBe(reached);
});

test.each([
  ['2023-04-24', ['ads']],
  ['2023-04-25', []],
] as const)('after %s a change is dated for %j', (day, ids) => {
  const since = { precision: 'day' as const, value: '2023-04-25' };
  const lifecycle = {
    confidence: 'high' as const,
    evidence: [],
    lastChecked: '2023-04-01',
    spans: [{ since, status: 'removed' as const }],
  };
  expect(changingAfter(indexOf([platform({ lifecycle }), exact]), day)).toEqual(ids);
});
