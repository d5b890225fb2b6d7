import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from '@/tests/fixtures/drafts';
import { database } from '@/utils/extension/database';
import { createDrafts } from '@/utils/stores/drafts';
import { createDraftCounts } from '@/utils/stores/drafts-counts';

const say = (text: string) => [{ network: null, text }];
const at = (time: number, part: Parameters<typeof draft>[0] = {}) =>
  draft({ id: `d${time}`, updatedAt: time, ...part });

let stops: (() => void)[] = [];
function open() {
  const drafts = createDrafts();
  stops.push(drafts.start());
  const ids = () =>
    drafts.store
      .getState()
      .pages.flat()
      .map(({ id }) => id);
  return { drafts, ids };
}

beforeEach(async () => {
  await database.drafts.clear();
  await database.draftVersions.clear();
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.restoreAllMocks();
});

test('twenty are shown at once, the others on demand', async () => {
  await database.drafts.bulkPut(Array.from({ length: 45 }, (_, place) => at(place + 1)));
  const { drafts, ids } = open();
  await vi.waitFor(() => expect(ids()).toHaveLength(20));
  expect(ids()[0]).toBe('d45');
  expect(drafts.store.getState()).toMatchObject({ hasMore: true, isLooking: false });
  drafts.more();
  drafts.more();
  await vi.waitFor(() => expect(ids()).toHaveLength(40));
  expect(drafts.store.getState().pages).toHaveLength(4);
  drafts.more();
  await vi.waitFor(() => expect(ids()).toHaveLength(45));
  expect(drafts.store.getState().hasMore).toBe(false);
});

test('a change in the database shows, and what has not changed stays the same', async () => {
  await database.drafts.bulkPut(Array.from({ length: 30 }, (_, place) => at(place + 1)));
  const { drafts, ids } = open();
  await vi.waitFor(() => expect(ids()).toHaveLength(20));
  drafts.more();
  await vi.waitFor(() => expect(ids()).toHaveLength(30));
  const [, ...older] = drafts.store.getState().pages;
  await database.drafts.put(at(100));
  await vi.waitFor(() => expect(ids()[0]).toBe('d100'));
  expect(older.every((page) => drafts.store.getState().pages.includes(page))).toBe(true);
});

test('the last question asked is the one that is answered', async () => {
  await database.drafts.bulkPut([at(1, { texts: say('tea') }), at(2, { texts: say('coffee') })]);
  const { drafts, ids } = open();
  drafts.search('tea');
  drafts.search('COFFEE');
  await vi.waitFor(() => expect(ids()).toEqual(['d2']));
  await vi.waitFor(() => expect(drafts.store.getState().isLooking).toBe(false));
  expect(ids()).toEqual(['d2']);
  drafts.search('');
  await vi.waitFor(() => expect(ids()).toEqual(['d2', 'd1']));
});

test('what was found disappears when it is deleted, and comes back by undo', async () => {
  await database.drafts.bulkPut([at(1, { texts: say('tea') }), at(2, { texts: say('tea, too') })]);
  const { drafts, ids } = open();
  drafts.search('tea');
  await vi.waitFor(() => expect(ids()).toEqual(['d2', 'd1']));
  await drafts.remove('d2');
  await vi.waitFor(() => expect(ids()).toEqual(['d1']));
  expect(drafts.store.getState().deleted?.draft.id).toBe('d2');
  await drafts.undo();
  await vi.waitFor(() => expect(ids()).toEqual(['d2', 'd1']));
  expect(drafts.store.getState().deleted).toBeNull();
});

test('drafts are marked and kept', async () => {
  await database.drafts.put(at(1, { leavesAt: 5 }));
  const { drafts } = open();
  const first = () => drafts.store.getState().pages[0]?.[0];
  await drafts.markPosted('d1', true);
  await vi.waitFor(() => expect(first()?.postedAt).toBeGreaterThan(0));
  await drafts.pinLeaving();
  await vi.waitFor(() => expect(first()).toMatchObject({ leavesAt: null }));
  await drafts.pin('d1', false);
  await vi.waitFor(() => expect(first()?.pinnedAt).toBeNull());
});

test('a change that cannot be stored is said', async () => {
  const { drafts } = open();
  vi.spyOn(database.drafts, 'update').mockRejectedValue(new Error('full'));
  expect(await drafts.pin('d1', true)).toBe(false);
  expect(drafts.store.getState().trouble).toBe('unsaved');
});

test('drafts that cannot be read are said to be unread', async () => {
  vi.spyOn(database.drafts, 'where').mockImplementation(() => {
    throw new Error('broken');
  });
  const { drafts } = open();
  await vi.waitFor(() =>
    expect(drafts.store.getState()).toMatchObject({ isLooking: false, trouble: 'unread' }),
  );
});

test('they are counted again at each change', async () => {
  const counts = createDraftCounts();
  stops.push(counts.start());
  await vi.waitFor(() => expect(counts.store.getState().counts?.total).toBe(0));
  await database.drafts.put(at(1, { leavesAt: 5 }));
  await vi.waitFor(() =>
    expect(counts.store.getState().counts).toEqual({
      leaving: { count: 1, first: 5 },
      total: 1,
    }),
  );
});

test('while a draft is deleted, the undo of the deletion before is not offered; it is again where that fails', async () => {
  await database.drafts.bulkPut([at(1), at(2)]);
  const { drafts } = open();
  await drafts.remove('d1');
  const before = drafts.store.getState().deleted;
  expect(before?.draft.id).toBe('d1');
  vi.spyOn(database.drafts, 'delete').mockRejectedValue(new Error('full'));
  const deleting = drafts.remove('d2');
  expect(drafts.store.getState().deleted).toBeNull();
  expect(await deleting).toBe(false);
  expect(drafts.store.getState()).toMatchObject({ deleted: before, trouble: 'unsaved' });
});
