import { describe, expect, test } from 'vitest';
import type { Day } from '@/utils/availability/day';
import { accessTo } from '@/utils/plan/sites/access';
import { hostPatterns, isCovered } from '@/utils/plan/sites/grants';
import { followedSites, type KeptSites, lostSince } from '@/utils/plan/sites/kept-sites';
import { siteRows } from '@/utils/plan/sites/site-rows';

const day = '2026-11-24' as Day;
const before = '2026-11-20' as Day;
const none: KeptSites = { added: {}, listed: {} };
const grants = { granted: ['ads.example.com', 'blog.example'], listed: ['ads.example.com'] };

test.each([
  ['https://app.example.com/*', ['app.example.com']],
  ['https://*.example.com/*', ['*.example.com']],
  ['*://app.example.com/*', ['app.example.com']],
  ['https://app.example.com:8443/*', ['app.example.com']],
  ['https://app.example.com:*/*', ['app.example.com']],
  ['https://*/*', ['*']],
  ['<all_urls>', ['*']],
  ['*://*/*', ['*']],
  ['http://app.example.com/*', []],
  ['file:///*', []],
])('the pattern %s means the hosts %j', (pattern, hosts) => {
  expect(hostPatterns([pattern, pattern])).toEqual(hosts);
});

test.each([
  [['app.example.com'], 'app.example.com', true],
  [['*.example.com'], 'app.example.com', true],
  [['*.example.com'], 'example.com', true],
  [['*.example.com'], '*.app.example.com', true],
  [['*.app.example.com'], '*.example.com', false],
  [['app.example.com'], '*.example.com', false],
  [['*'], 'anything.example', true],
  [['*'], '*', true],
  [['*.example.com'], '*', false],
  [['*.example.com'], 'badexample.com', false],
  [[], 'app.example.com', false],
])('of %j, %s is covered: %s', (patterns, host, covered) => {
  expect(isCovered(patterns, host)).toBe(covered);
});

test.each([
  ['https://ads.example.com/x', { kind: 'runs', by: 'listed', host: 'ads.example.com' }],
  ['https://blog.example:8443/', { kind: 'runs', by: 'added', host: 'blog.example' }],
  ['https://new.example/', { kind: 'not-allowed', host: 'new.example', lostOn: null }],
  ['http://blog.example/', { kind: 'closed', why: 'insecure' }],
  ['file:///home/page.html', { kind: 'closed', why: 'file' }],
  ['https://chromewebstore.google.com/x', { kind: 'closed', why: 'store' }],
  ['chrome://newtab/', { kind: 'closed', why: 'browser' }],
  ['about:blank', { kind: 'closed', why: 'browser' }],
  [undefined, { kind: 'closed', why: 'browser' }],
])('on %s: %j', (address, access) => {
  expect(accessTo(address, grants, none)).toEqual(access);
});

test('a permission for many sites is told apart from one for this site', () => {
  const wide = { ...grants, granted: ['*'] };
  expect(accessTo('https://new.example/', wide, none)).toMatchObject({ by: 'wider' });
  expect(accessTo('https://ads.example.com/', wide, none)).toMatchObject({ by: 'listed' });
});

describe('what is remembered of sites', () => {
  const kept = followedSites(none, grants, before);

  test('starts with what is granted; a dashboard that was never granted is not lost', () => {
    expect(kept).toEqual({
      added: { 'blog.example': { addedOn: before, lostOn: null } },
      listed: { 'ads.example.com': null },
    });
    expect(followedSites(none, { ...grants, granted: [] }, day)).toEqual(none);
  });

  test('keeps the first day on which a permission was gone', () => {
    const lost = followedSites(kept, { ...grants, granted: [] }, day);
    expect(lost.added['blog.example']).toEqual({ addedOn: before, lostOn: day });
    expect(lost.listed).toEqual({ 'ads.example.com': day });
    const next = followedSites(lost, { ...grants, granted: [] }, '2026-12-01' as Day);
    expect(next).toEqual(lost);
    expect(
      ['blog.example', 'ads.example.com', 'new.example'].map((host) => lostSince(next, host)),
    ).toEqual([day, day, null]);
    expect(siteRows(next, []).map(({ host, kind }) => [host, kind])).toEqual([
      ['ads.example.com', 'listed'],
      ['blog.example', 'added'],
    ]);
  });

  test('forgets the loss when the permission is back, also by a wider one', () => {
    const lost = followedSites(kept, { ...grants, granted: [] }, day);
    const back = followedSites(lost, { ...grants, granted: ['*'] }, day);
    expect(back.added['blog.example']).toEqual({ addedOn: before, lostOn: null });
    expect(back.listed).toEqual({ 'ads.example.com': null });
  });

  test('a lost permission for many sites is a loss for each of them', () => {
    const wide = followedSites(none, { granted: ['*.agency.example'], listed: [] }, before);
    const lost = followedSites(wide, { granted: [], listed: [] }, day);
    expect(lostSince(lost, 'posts.agency.example')).toBe(day);
    expect(lostSince(lost, 'agency.test')).toBeNull();
  });
});
