import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { realList } from '@/tests/fixtures/real-list';
import { verifiedMatches } from '@/utils/availability/hosts';
import { forgetList } from '@/utils/extension/list';
import { boardOf, createBoard } from '@/utils/stores/board';
import { createListStore, type ListState } from '@/utils/stores/list';

const now = new Date(2026, 10, 24, 12);
let granted: string[];

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  granted = verifiedMatches([...realList.platforms.values()]);
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: granted }),
      onAdded: event,
      onRemoved: event,
    },
  });
});

async function read(): Promise<ListState> {
  const { store, start } = createListStore(now);
  const stop = start();
  const state = await vi.waitFor(() => {
    const { state: known } = store.getState();
    if (!known) throw new Error('not read yet');
    return known;
  });
  stop();
  return state;
}

test('dashboards are watched where the manifest or the person says so', async () => {
  const before = await read();
  expect(before.catalog.watched.map(({ id }) => id)).not.toContain('zoomsphere');
  expect(before.catalog.reaches('app.zoomsphere.com')).toBe(false);
  granted = [...granted, 'https://app.zoomsphere.com/*', 'https://elsewhere.example/*'];
  const { catalog, granted: known } = await read();
  expect(known).toContain('app.zoomsphere.com');
  expect(catalog.watched.map(({ id }) => id)).toContain('zoomsphere');
  expect(catalog.reaches('app.zoomsphere.com')).toBe(true);
  // A rule for a host that no list knows acts there as soon as the person lets the extension run.
  expect(before.catalog.reaches('elsewhere.example')).toBe(false);
  expect(catalog.reaches('elsewhere.example')).toBe(true);
  expect(before.catalog.watched.map(({ id }) => id)).not.toContain('postiz');
});

test('the board answers what is asked of it, one part after the other', async () => {
  const state = await read();
  const { store, ask } = createBoard();
  const rows = () => boardOf(state, store.getState()).rows.map(({ platform }) => platform.id);
  expect(rows()).toHaveLength(state.list.platforms.size);
  ask({ status: 'closed-to-new' });
  expect(rows()).toEqual(['buffer-api', 'kustomer']);
  ask({ text: 'kustomer' });
  expect(rows()).toEqual(['kustomer']);
  ask({ onlyVisited: true });
  expect(rows()).toEqual([]);
});
