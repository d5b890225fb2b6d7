import { describe, expect, test } from 'vitest';
import { platform } from '@/tests/fixtures/list';
import { hostMatches, platformOn, reaches, verifiedMatches } from '@/utils/availability/hosts';

const web = (matches: string[], verified = true) => ({ client: 'web' as const, matches, verified });
const exact = platform({ id: 'exact', surfaces: [web(['https://app.example.com/*'])] });
const wide = platform({ id: 'wide', surfaces: [web(['https://*.example.com/*'])] });
const unverified = platform({ id: 'guess', surfaces: [web(['https://guess.example/*'], false)] });
const network = platform({ id: 'x', kind: 'network', surfaces: [web(['https://x.com/*'])] });
const all = [wide, exact, unverified, network];

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
    ['guess.example', 'guess'],
    ['x.com', undefined],
    ['constructor', undefined],
  ])('%s is %s', (host, id) => {
    expect(platformOn(all, host)?.id).toBe(id);
  });
});

test('the manifest asks only for verified dashboards, never for a network', () => {
  expect(verifiedMatches(all)).toEqual(['https://*.example.com/*', 'https://app.example.com/*']);
});

test.each([
  ['app.example.com', ['app.example.com'], true],
  ['app.example.com', ['other.example.com'], false],
  ['*.example.com', ['app.example.com'], true],
  ['app.example.com', ['*.example.com'], true],
  ['*.example.com', ['example.com'], true],
  ['*.app.example.com', ['example.com'], false],
])('a rule for %s on the hosts %j reaches a page: %j', (pattern, hosts, reached) => {
  expect(reaches(pattern, hosts)).toBe(reached);
});
