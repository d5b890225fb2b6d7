import { describe, expect, test } from 'vitest';
import { type CollectedPost, collect, entryOfFound, sourceOfPost } from '@/utils/drafts/collect';

const host = 'app.example.com';
const at = new Date(2026, 11, 1, 9, 5).getTime();
const post = (part: Partial<CollectedPost> = {}): CollectedPost => ({
  account: '@fabrikam',
  at,
  dateText: 'Tue 1 Dec, 9:05',
  network: 'x',
  text: 'Autumn roast is here',
  ...part,
});

describe('the same post of a page, met again', () => {
  test.each([
    ['as it was', {}, host],
    ['with other white space and case', { text: ' autumn  ROAST\nis here ' }, host],
    ['with invisible characters', { text: 'Autumn\u200b roast is here' }, host],
    ['with its date in other words', { dateText: 'in two days' }, host],
    ['a few seconds off', { at: at + 30_000 }, host],
    ['on the same host in capitals', {}, 'App.Example.com'],
    ['without its account', { account: null }, host],
  ] as const)('%s', (_, part, where) => {
    const queued = [sourceOfPost(post(), host)];
    expect(collect([post(part)], where, queued)).toMatchObject({ fresh: [], known: [{}] });
  });

  test('is known also when its account is told only now', () => {
    const queued = [sourceOfPost(post({ account: null }), host)];
    expect(collect([post()], host, queued).fresh).toEqual([]);
  });
});

test.each([
  ['another text', { text: 'Winter roast' }, host],
  ['another time', { at: at + 60_000 }, host],
  ['another network', { network: 'threads' }, host],
  ['another account', { account: '@contoso' }, host],
  ['another host', {}, 'other.example.com'],
  ['another date in words', { at: null, dateText: 'Friday' }, host],
] as const)('%s is another post', (_, part, where) => {
  const queued = [sourceOfPost(post(), host), 'draft:a'];
  expect(collect([post(part)], where, queued)).toMatchObject({ fresh: [{}], known: [] });
});

test('what a page shows twice is one post; the one that names its account is kept', () => {
  const posts = [post({ account: null }), post(), post({ text: 'Other' }), post()];
  const { fresh } = collect(posts, host, []);
  expect(fresh.map(({ account, text }) => [account, text])).toEqual([
    ['@fabrikam', 'Autumn roast is here'],
    ['@fabrikam', 'Other'],
  ]);
});

test('the same text for two accounts is two posts', () => {
  expect(collect([post(), post({ account: '@contoso' })], host, []).fresh).toHaveLength(2);
});

test('a post without a text is none', () => {
  expect(collect([post({ text: ' \n' })], host, [])).toEqual({ fresh: [], known: [] });
});

test('a collected post becomes an entry that is known by its source', () => {
  const [found] = collect([post({ account: null })], host, []).fresh;
  if (!found) throw new Error('nothing was found');
  expect(entryOfFound(found, { id: 'a', now: 7 })).toEqual({
    account: '',
    at,
    createdAt: 7,
    dateText: null,
    id: 'a',
    network: 'x',
    postedAt: null,
    remindedAt: null,
    source: found.source,
    text: 'Autumn roast is here',
  });
});

test('a date that could not be read is kept as the page writes it', () => {
  const unread = { ...post({ at: null, dateText: 'next Tuesday-ish' }), source: 'page:1' };
  expect(entryOfFound(unread, { id: 'a', now: 7 })).toMatchObject({
    at: null,
    dateText: 'next Tuesday-ish',
  });
});
