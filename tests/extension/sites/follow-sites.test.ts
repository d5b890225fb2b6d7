import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '@/utils/availability/day';
import { askForHosts } from '@/utils/extension/sites/ask';
import { readGrants } from '@/utils/extension/sites/grants';
import { noteGrants, readSites, removeSites } from '@/utils/extension/sites/kept-sites';
import { followGrants, startInOpenTabs } from '@/utils/extension/sites/registration';

const listed = 'https://ads.example.com/*';
const day = '2026-11-24' as Day;
const later = '2026-11-26' as Day;
let origins: string[];
let registered: { id: string; matches: string[] }[];
const request = vi.fn(async () => true);
const remove = vi.fn(async ({ origins: gone }: { origins: string[] }) => {
  origins = origins.filter((origin) => !gone.includes(origin));
  return true;
});
const executeScript = vi.fn(async (_: { target: { tabId: number } }) => []);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  origins = [listed];
  registered = [];
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }), request, remove },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        if (registered.length > 0) throw new Error('Duplicate script ID');
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: [listed] }],
  } as never);
});

test('the content script follows the permissions, also when they change at once', async () => {
  origins = [listed, 'https://blog.example/*'];
  await Promise.all([followGrants(), followGrants()]);
  expect(registered).toMatchObject([
    {
      matches: ['https://blog.example/*'],
      excludeMatches: [listed],
      js: ['dashboard.js'],
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  origins = [listed, 'https://*/*'];
  await followGrants();
  expect(registered[0]?.matches).toEqual(['https://*/*']);
  origins = [listed];
  await followGrants();
  expect(registered).toEqual([]);
});

test('a host that is only asked for a pack is no site', async () => {
  await fakeBrowser.storage.local.set({ packHosts: ['packs.example'] });
  origins = [listed, 'https://packs.example/*', 'https://blog.example/*'];
  await followGrants();
  expect(registered[0]?.matches).toEqual(['https://blog.example/*']);
  expect((await readGrants()).granted).toEqual(['ads.example.com', 'blog.example']);
});

test('open tabs get the script, also where one of them has gone', async () => {
  const query = vi
    .spyOn(fakeBrowser.tabs, 'query')
    .mockResolvedValue([{ id: 3 }, { id: 4 }] as never);
  executeScript.mockRejectedValueOnce(new Error('No tab with id: 3'));
  await startInOpenTabs(['blog.example', '*.agency.example']);
  expect(query).toHaveBeenCalledWith({
    discarded: false,
    url: ['https://blog.example/*', 'https://*.agency.example/*'],
  });
  expect(executeScript.mock.calls.map(([{ target }]) => target)).toEqual([
    { allFrames: true, tabId: 3 },
    { allFrames: true, tabId: 4 },
  ]);
});

test('a site is asked for as a whole https site', async () => {
  await askForHosts(['blog.example']);
  expect(request.mock.calls).toEqual([[{ origins: ['https://blog.example/*'] }]]);
});

test('a permission that disappears is remembered by its day; one that the person removes is forgotten', async () => {
  origins = [listed, 'https://blog.example/*', 'https://shop.example/*'];
  await noteGrants(day);
  origins = [listed, 'https://shop.example/*'];
  await removeSites(['shop.example']);
  await noteGrants(later);
  expect(await readSites()).toEqual({
    added: { 'blog.example': { addedOn: day, lostOn: later } },
    listed: { 'ads.example.com': null },
  });
});

test('nonsense stored about sites counts as nothing', async () => {
  await fakeBrowser.storage.local.set({ sites: { added: 7 } });
  expect(await readSites()).toEqual({ added: {}, listed: {} });
});
