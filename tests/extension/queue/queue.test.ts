import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { queueEntry } from '@/tests/fixtures/queue';
import { database } from '@/utils/extension/database';
import {
  addToQueue,
  changeQueued,
  deleteQueued,
  restoreQueued,
} from '@/utils/extension/queue/change-queue';
import { entryFrom, queueSources, readEntry, readQueue } from '@/utils/extension/queue/read-queue';

const now = 1_000;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  await database.queue.clear();
});

const ids = async () => (await readQueue()).map(({ id }) => id).sort();

/** [sources already in the queue, sources to add, how many are added] */
test.each([
  [[], [null, null], 2],
  [[], ['draft:a', 'draft:a'], 1],
  [['draft:a'], ['draft:a', 'draft:b', null], 2],
  [['page:["a"]'], ['page:["a"]'], 0],
] as const)('of %j in the queue, %j adds %i', async (before, sources, count) => {
  const entries = (some: readonly (string | null)[], prefix: string) =>
    some.map((source, place) => queueEntry({ id: `${prefix}${place}`, source }));
  await addToQueue(entries(before, 'old'), now);
  expect(await addToQueue(entries(sources, 'new'), now)).toHaveLength(count);
  expect(await ids()).toHaveLength(before.length + count);
});

test('who stops adding while posts are written has none of them in the queue', async () => {
  const stopped = new AbortController();
  const many = Array.from({ length: 450 }, (_, at) => queueEntry({ id: `${at}`, source: `${at}` }));
  const add = database.queue.bulkAdd.bind(database.queue);
  vi.spyOn(database.queue, 'bulkAdd').mockImplementationOnce(((rows: never) => {
    stopped.abort();
    return add(rows);
  }) as never);
  await expect(addToQueue(many, now, stopped.signal)).rejects.toThrow();
  expect(await ids()).toEqual([]);
});

test('a post is found by its id and by where it comes from', async () => {
  await addToQueue([queueEntry({ source: 'draft:a' }), queueEntry({ id: 'b' })], now);
  expect(await entryFrom('draft:a')).toMatchObject({ id: 'a' });
  expect(await entryFrom('draft:b')).toBeUndefined();
  expect(await readEntry('b')).toMatchObject({ source: null });
  expect(await queueSources()).toEqual(['draft:a']);
});

test('a change is kept, and a post that is gone cannot be changed', async () => {
  await addToQueue([queueEntry()], now);
  expect(await changeQueued('a', { postedAt: now, text: 'new' }, now)).toBe(true);
  expect(await readEntry('a')).toMatchObject({ account: '@fabrikam', postedAt: now, text: 'new' });
  expect(await changeQueued('b', { text: 'new' }, now)).toBe(false);
  expect(await ids()).toEqual(['a']);
});

test('a deleted post comes back as it was', async () => {
  const entry = queueEntry({ source: 'draft:a' });
  await addToQueue([entry], now);
  const deleted = await deleteQueued('a');
  expect(await ids()).toEqual([]);
  expect(await deleteQueued('a')).toBeNull();
  if (deleted) await restoreQueued(deleted, now);
  expect(await readEntry('a')).toMatchObject(entry);
});
