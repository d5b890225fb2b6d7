import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { forgetList } from '@/utils/extension/list';
import { addNews } from '@/utils/extension/list-news';
import { noteTrouble } from '@/utils/extension/list-trouble';
import { noteVisit } from '@/utils/extension/visits';
import { createPopupList } from '@/utils/stores/popup-list';

const now = new Date(2026, 10, 24, 12);
const news = (id: string) => ({
  actions: ['create-post' as const],
  after: { announcement: null, since: null, status: 'paid' as const },
  before: null,
  network: 'x',
  platform: { id, name: id },
});

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
});

test('the popup counts down to what is ahead, and counts the news of dashboards in use', async () => {
  await noteVisit('buffer.com', { platform: 'buffer', recognised: null }, '2026-11-20');
  await addNews([news('buffer'), news('hubspot')]);
  await noteTrouble('platforms/canva.json');
  const { store, start } = createPopupList(now);
  const stop = start();
  await vi.waitFor(() =>
    expect(store.getState()).toMatchObject({
      ahead: [{ platform: { id: 'microsoft-advertising-api' }, announcement: { daysLeft: 68 } }],
      newsCount: 1,
      trouble: ['platforms/canva.json'],
    }),
  );
  await addNews([news('buffer')]);
  await vi.waitFor(() => expect(store.getState().newsCount).toBe(2));
  stop();
  await addNews([news('buffer')]);
  expect(store.getState().newsCount).toBe(2);
});

test('what was asked last is what is answered, and no question has no answer', async () => {
  const { store, find } = createPopupList(now);
  const found = () => store.getState().found?.rows.map(({ platform }) => platform.id) ?? null;
  find('hootsuite');
  find('zoomsphere');
  await vi.waitFor(() => expect(found()).toEqual(['zoomsphere']));
  find('   ');
  await vi.waitFor(() => expect(found()).toBeNull());
});
