import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { queueEntry } from '@/tests/fixtures/queue';
import { database } from '@/utils/extension/database';
import { rowOf } from '@/utils/extension/queue/queue-row';
import { readEntry, readQueue } from '@/utils/extension/queue/read-queue';
import { createQueue } from '@/utils/stores/queue';

const entry = queueEntry();
let queue: ReturnType<typeof createQueue>;

beforeEach(async () => {
  fakeBrowser.reset();
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const permissions = { contains: async () => true, onAdded: event, onRemoved: event };
  Object.assign(fakeBrowser, { permissions });
  await database.queue.clear();
  await database.queue.put(rowOf(entry));
  queue = createQueue();
});

test('what changes in the queue is shown until the page is left', async () => {
  const stop = queue.start();
  const shown = () => queue.store.getState().entries?.map(({ id }) => id);
  await vi.waitFor(() => expect(shown()).toEqual(['a']));
  await database.queue.put(rowOf(queueEntry({ id: 'b' })));
  await vi.waitFor(() => expect(shown()).toEqual(['a', 'b']));
  stop();
});

describe('what was done can be undone', () => {
  test.each([
    ['deleting', () => queue.remove(entry), 'deleted', []],
    ['marking as posted', () => queue.markPosted(entry), 'posted', [expect.any(Number)]],
  ] as const)('%s', async (_, deed, kind, after) => {
    await deed();
    expect(queue.store.getState().news).toMatchObject({ entry: { id: 'a' }, kind });
    expect((await readQueue()).map(({ postedAt }) => postedAt)).toEqual(after);
    await queue.undo();
    expect(await readEntry('a')).toMatchObject(entry);
    expect(queue.store.getState().news).toBeNull();
  });

  test('marking as not posted', async () => {
    const posted = queueEntry({ postedAt: 7 });
    await database.queue.put(rowOf(posted));
    await queue.markOpen(posted);
    expect(await readEntry('a')).toMatchObject({ postedAt: null });
    await queue.undo();
    expect(await readEntry('a')).toMatchObject({ postedAt: 7 });
  });
});

test('a change that cannot be stored is said', async () => {
  const failing = vi.spyOn(database.queue, 'delete').mockRejectedValue(new Error('full'));
  await queue.remove(entry);
  expect(queue.store.getState()).toMatchObject({ news: null, trouble: 'unsaved' });
  expect(await readEntry('a')).toMatchObject(entry);
  failing.mockRestore();
  await queue.remove(entry);
  expect(queue.store.getState()).toMatchObject({ trouble: null });
});

test('posts are ticked and unticked', () => {
  queue.choose('a', true);
  queue.choose('b', true);
  queue.choose('a', false);
  expect([...queue.store.getState().chosen]).toEqual(['b']);
  queue.chooseNone();
  expect(queue.store.getState().chosen.size).toBe(0);
});

test('while a change is made, the undo of the one before is not offered; it is again where that fails', async () => {
  await queue.markPosted(entry);
  const before = queue.store.getState().news;
  const failing = vi.spyOn(database.queue, 'delete').mockRejectedValue(new Error('full'));
  const deleting = queue.remove(entry);
  expect(queue.store.getState().news).toBeNull();
  await deleting;
  expect(queue.store.getState()).toMatchObject({ news: before, trouble: 'unsaved' });
  failing.mockRestore();
});
