import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Collected } from '@/utils/drafts/collected';
import { readCollected, showCollected } from '@/utils/extension/queue/collected-posts';

const post = (text: string) => ({ account: null, at: 7, dateText: null, network: 'x', text });
const collected = (id: string, ...texts: string[]): Collected => ({ id, posts: texts.map(post) });
const from = (host: string, isPrivate = false) => ({ host, isPrivate });
const create = vi.fn(async () => ({}));
const opened = () =>
  create.mock.calls.flat().map((call) => new URL((call as { url: string }).url).hash);
const textsOf = async (host: string) =>
  (await readCollected(host))?.map(({ text }) => text) ?? null;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  create.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
});

test('what a page shows is kept for its host and shown beside it', async () => {
  expect(await showCollected(collected('a', 'One', 'Two'), from('ads.example.com:8443'), 1)).toBe(
    'opened',
  );
  expect(opened()).toEqual(['#/queue?collected=ads.example.com%3A8443']);
  expect(await textsOf('ads.example.com:8443')).toEqual(['One', 'Two']);
  expect(await textsOf('other.example.com')).toBeNull();
});

test('a message that comes again opens nothing again; another press does', async () => {
  const ads = from('ads.example.com');
  await showCollected(collected('a', 'One'), ads, 1);
  expect(await showCollected(collected('a', 'One'), ads, 2)).toBe('opened');
  expect(opened()).toHaveLength(1);
  await showCollected(collected('b', 'One', 'Two'), ads, 3);
  expect(opened()).toHaveLength(2);
  expect(await textsOf('ads.example.com')).toEqual(['One', 'Two']);
});

test('a worker that died before it could show them shows them when it is asked again', async () => {
  create.mockRejectedValueOnce(new Error('gone'));
  const ads = from('ads.example.com');
  await expect(showCollected(collected('a', 'One'), ads, 1)).rejects.toThrow();
  expect(await showCollected(collected('a', 'One'), ads, 2)).toBe('opened');
  expect(opened()).toHaveLength(2);
});

test('nothing is kept from a private window', async () => {
  expect(await showCollected(collected('a', 'One'), from('ads.example.com', true), 1)).toBe(
    'private',
  );
  expect(opened()).toEqual([]);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('where there is no room nothing is shown', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
  expect(await showCollected(collected('a', 'One'), from('ads.example.com'), 1)).toBe('full');
  expect(opened()).toEqual([]);
});

test('the collections of three hosts are kept', async () => {
  for (const [place, host] of ['a', 'b', 'c', 'd'].entries())
    await showCollected(collected(host, host), from(`${host}.example.com`), place);
  expect(await textsOf('a.example.com')).toBeNull();
  expect(await textsOf('b.example.com')).toEqual(['b']);
  expect(await textsOf('d.example.com')).toEqual(['d']);
});

test('what is stored in another shape counts as gone', async () => {
  await fakeBrowser.storage.session.set({ 'collected:ads.example.com': { posts: 'One' } });
  expect(await readCollected('ads.example.com')).toBeNull();
});
