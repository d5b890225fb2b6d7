import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { servePackage } from '@/tests/fixtures/package';
import { database } from '@/utils/extension/database';
import { findProducts, listGlimpse } from '@/utils/extension/glimpse/glimpse-list';
import { glimpseHandlers } from '@/utils/extension/glimpse/handlers';
import { forgetList } from '@/utils/extension/list';
import { addNews } from '@/utils/extension/list-news';
import { noteTrouble } from '@/utils/extension/list-trouble';
import { noteVisit } from '@/utils/extension/visits';

const { getGlimpse } = glimpseHandlers;
const own = null as Parameters<typeof getGlimpse>[1];
const news = (id: string) => ({
  actions: ['create-post' as const],
  after: { announcement: null, since: null, status: 'paid' as const },
  before: null,
  network: 'x',
  platform: { id, name: id },
});

beforeEach(async () => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  await database.drafts.clear();
});

describe('of the list', () => {
  test('the days to what is ahead, the news of dashboards in use and trouble are told', async () => {
    await noteVisit('buffer.com', { platform: 'buffer', recognised: null }, '2026-11-20');
    await addNews([news('buffer'), news('hubspot')]);
    await noteTrouble('platforms/canva.json');
    const told = await listGlimpse('2026-11-24');
    expect(told).toMatchObject({
      ahead: [{ platform: { id: 'microsoft-advertising-api' }, announcement: { daysLeft: 68 } }],
      newsCount: 1,
      oldSince: null,
      trouble: ['platforms/canva.json'],
    });
    expect(Object.keys(told.ahead[0]?.platform ?? {})).toEqual(['id', 'name']);
  });

  test('it is said to be old half a year after it was made', async () => {
    expect((await listGlimpse('2027-05-22')).oldSince).toBeNull();
    expect((await listGlimpse('2027-08-01')).oldSince).toBe('2026-11-24');
  });

  test.each([
    ['hootsuite', 'hootsuite'],
    ['  ZoomSphere ', 'zoomsphere'],
  ])('"%s" finds %s', async (text, id) => {
    const { count, rows } = await findProducts(text, '2026-11-24');
    expect(rows.map(({ platform }) => platform.id)).toContain(id);
    expect(count).toBeGreaterThanOrEqual(rows.length);
  });

  test('many are counted and few are given', async () => {
    const { count, rows } = await findProducts('x', '2026-11-24');
    expect(count).toBeGreaterThan(8);
    expect(rows).toHaveLength(8);
  });
});

describe('of the drafts', () => {
  test('the newest of the host is told, with the number of all', async () => {
    await database.drafts.bulkPut([
      draft({ id: 'a', updatedAt: 1 }),
      draft({ id: 'b', host: 'other.example', leavesAt: 7, updatedAt: 2 }),
    ]);
    const { drafts, storage } = await getGlimpse({ host: 'ads.example.com' }, own);
    expect(storage).toBe('fine');
    expect(drafts).toEqual({
      leaving: { count: 1, first: 7 },
      newest: { host: 'ads.example.com', id: 'a', text: 'The new roast is here.', updatedAt: 1 },
      total: 2,
    });
  });

  test.each([
    ['without a page', null],
    ['where nothing was kept', 'news.example'],
  ])('%s there is none', async (_, host) => {
    await database.drafts.put(draft());
    expect((await getGlimpse({ host }, own)).drafts).toMatchObject({ newest: null, total: 1 });
  });

  test('a database that cannot be read is said, and all the rest is told', async () => {
    vi.spyOn(database.drafts, 'count').mockRejectedValueOnce(new Error('corrupt'));
    const told = await getGlimpse({ host: null }, own);
    expect(told).toMatchObject({ drafts: { total: 0 }, storage: 'failed' });
    expect(told.list.networks.length).toBeGreaterThan(10);
  });
});

test('what an organisation has set is said to be there', async () => {
  expect((await getGlimpse({ host: null }, own)).hasPolicy).toBe(false);
  await fakeBrowser.storage.local.set({ policy: JSON.stringify({ off: ['queue'] }) });
  expect((await getGlimpse({ host: null }, own)).hasPolicy).toBe(true);
});
