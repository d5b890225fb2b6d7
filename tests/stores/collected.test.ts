import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CollectedPost, Collection } from '@/utils/drafts/collect';
import { groupByDay } from '@/utils/drafts/queue-days';
import { database } from '@/utils/extension/database';
import { readQueue } from '@/utils/extension/queue/read-queue';
import { createCollected } from '@/utils/stores/collected';

const host = 'ads.example.com';
const post = (text: string): CollectedPost => ({
  account: null,
  at: 7_200_000,
  dateText: null,
  network: 'x',
  text,
});
const keep = (...texts: string[]) =>
  fakeBrowser.storage.session.set({
    [`collected:${host}`]: { at: 1, id: 'a', isShown: true, posts: texts.map(post) },
  });
const textsOf = (collection: Collection | 'gone' | null) =>
  collection === null || collection === 'gone'
    ? collection
    : [collection.fresh, collection.known].map((posts) => posts.map(({ text }) => text));

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  await database.queue.clear();
});

test('what is added is known from then on', async () => {
  await keep('One', 'Two');
  const { add, start, store } = createCollected(host);
  const stop = start();
  const shown = () => textsOf(store.getState().collection);
  await vi.waitFor(() => expect(shown()).toEqual([['One', 'Two'], []]));
  const { collection } = store.getState();
  const fresh = collection === null || collection === 'gone' ? [] : collection.fresh;
  expect(await add(fresh.slice(0, 1))).toBe(1);
  expect((await readQueue()).map(({ at, text }) => [at, text])).toEqual([[7_200_000, 'One']]);
  await vi.waitFor(() => expect(shown()).toEqual([['Two'], ['One']]));
  expect(await add(fresh)).toBe(1);
  stop();
});

test('posts without a time stay in the order of their page', async () => {
  const { add } = createCollected(host);
  const texts = Array.from({ length: 9 }, (_, place) => `Post ${place}`);
  await add(texts.map((text) => ({ ...post(text), at: null, source: `page:${text}` })));
  const [group] = groupByDay(await readQueue(), Date.now());
  expect(group?.entries.map(({ text }) => text)).toEqual(texts);
});

test('what the browser has forgotten is gone', async () => {
  const { start, store } = createCollected(host);
  const stop = start();
  await vi.waitFor(() => expect(store.getState().collection).toBe('gone'));
  stop();
});

test('what cannot be saved is said', async () => {
  const { add, store } = createCollected(host);
  vi.spyOn(database, 'transaction').mockRejectedValueOnce(new Error('full'));
  expect(await add([{ ...post('One'), source: 'page:1' }])).toBeNull();
  expect(store.getState().trouble).toBe('unsaved');
});
