import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { database } from '@/utils/extension/database';
import { putAside } from '@/utils/extension/drafts/aside';
import { tendDrafts, tendLeftDrafts } from '@/utils/extension/drafts/tend-drafts';
import { changeSettings } from '@/utils/extension/settings-store';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const aged = (id: string, days: number, part: Parameters<typeof draft>[0] = {}) =>
  draft({ id, updatedAt: NOW - days * DAY, ...part });
const written = () => {
  const { chosen, isCut, links, lost, plannedFor, texts, title, url } = draft();
  return { chosen, isCut, links, lost, plannedFor, texts, title, url, id: 'aside' };
};
const leaving = async () =>
  Object.fromEntries(
    (await database.drafts.toArray()).map(({ id, leavesAt }) => [
      id,
      leavesAt && (leavesAt - NOW) / DAY,
    ]),
  );

beforeEach(async () => {
  fakeBrowser.reset();
  await database.drafts.clear();
  await database.draftVersions.clear();
});
afterEach(() => vi.restoreAllMocks());

test('old drafts are announced, then deleted with their versions; pinned ones stay', async () => {
  await database.drafts.bulkPut([
    aged('young', 1),
    aged('old', 13),
    aged('told', 14, { leavesAt: NOW - 1 }),
    aged('pinned', 99, { pinnedAt: 1 }),
  ]);
  const texts = [{ network: null, text: 'before' }];
  await database.draftVersions.bulkAdd([
    { at: 1, draftId: 'told', texts },
    { at: 1, draftId: 'old', texts },
  ]);
  await tendDrafts(NOW - DAY / 2);
  await database.drafts.update('told', { leavesAt: NOW - 1 });
  await tendDrafts(NOW);
  expect(await leaving()).toEqual({ old: 1.5, pinned: null, young: null });
  expect((await database.draftVersions.toArray()).map(({ draftId }) => draftId)).toEqual(['old']);
  for (let half = 1; half <= 4; half++) await tendDrafts(NOW + (half * DAY) / 2);
  expect(Object.keys(await leaving()).sort()).toEqual(['pinned', 'young']);
});

test('when drafts are to stay longer, those that were announced are spared', async () => {
  await database.drafts.put(aged('old', 13, { leavesAt: NOW - 1 }));
  await changeSettings((settings) => ({ ...settings, draftDays: 30 }));
  await tendDrafts(NOW);
  expect(await leaving()).toEqual({ old: null });
});

test('what was kept beside the database moves into it', async () => {
  await putAside(written(), { host: 'ads.example.com', now: NOW, platform: null });
  await tendDrafts(NOW);
  expect(await leaving()).toEqual({ aside: null });
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['draftsSweptAt']);
});

test('a database that fails loses nothing and complains to nobody', async () => {
  await putAside(written(), { host: 'ads.example.com', now: NOW, platform: null });
  await database.drafts.put(aged('told', 14, { leavesAt: NOW - 1 }));
  vi.spyOn(database, 'transaction').mockRejectedValue(new Error('no room'));
  await tendDrafts(NOW);
  vi.restoreAllMocks();
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['draft-aside:aside']);
  expect(Object.keys(await leaving())).toEqual(['told']);
});

const MINUTE = 60_000;
const YEARS = 3650 * DAY;

/** [minutes since drafts were swept, whether a worker that starts then sweeps them] */
test.each([
  [0, false],
  [29, false],
  [30, true],
  [-YEARS / MINUTE, true],
  [YEARS / MINUTE, true],
])('a worker that starts %d minutes after a sweep', async (minutes, isSwept) => {
  await database.drafts.put(aged('old', 13));
  await tendDrafts(NOW - 20 * DAY);
  await fakeBrowser.storage.local.set({ draftsSweptAt: NOW - minutes * MINUTE });
  const looked = vi.spyOn(database, 'transaction');
  await tendLeftDrafts(NOW);
  expect(looked.mock.calls.length > 0).toBe(isSwept);
});

test('a worker that starts brings back what was kept beside the database, swept or not', async () => {
  await tendDrafts(NOW);
  await putAside(written(), { host: 'ads.example.com', now: NOW, platform: null });
  await tendLeftDrafts(NOW);
  expect(await leaving()).toEqual({ aside: null });
});
