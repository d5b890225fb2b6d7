import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followMenus } from '@/utils/extension/menus/follow-menus';
import { changeSettings } from '@/utils/extension/settings-store';
import { readGrants } from '@/utils/extension/sites/grants';

vi.mock('@/utils/extension/sites/grants');

interface Entry {
  readonly documentUrlPatterns?: readonly string[];
  readonly title: string;
  readonly visible: boolean;
}

/** What the browser has in its menu, in the order in which it was put there. */
const menu = new Map<string, Entry>();
const titles = { hide: 'Hide this', keep: 'Keep this', why: 'Why?' };
const grant = (...granted: readonly string[]) =>
  vi.mocked(readGrants).mockResolvedValue({ granted, listed: [] });
const shown = () => [...menu].flatMap(([id, { visible }]) => (visible ? id : []));

beforeEach(() => {
  menu.clear();
  fakeBrowser.reset();
  grant('ads.example.com');
  const contextMenus = {
    create: ({ id, ...entry }: Entry & { id: string }, created: () => void) => {
      if (menu.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
      menu.set(id, entry);
      setTimeout(created);
    },
    update: async (id: string, entry: Entry) => {
      const before = menu.get(id);
      if (!before) throw new Error(`Cannot find menu item with id ${id}`);
      menu.set(id, { ...before, ...entry });
    },
  };
  Object.assign(fakeBrowser, { contextMenus });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});

test('entries are put into the menu, for the sites on which the extension runs', async () => {
  await followMenus(titles);
  expect([...menu.keys()]).toEqual(['hide', 'keep', 'why']);
  for (const entry of menu.values())
    expect(entry).toMatchObject({
      documentUrlPatterns: ['https://ads.example.com/*'],
      visible: true,
    });
});

test('a browser that does not tell yet what an organisation has set is not waited for', async () => {
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
  const managed = vi.spyOn(fakeBrowser.storage.managed, 'get');
  managed.mockImplementation(() => promise);
  await followMenus(titles);
  expect(shown()).toEqual(['hide', 'keep', 'why']);
  resolve({ off: ['picker'] });
  await vi.waitFor(() => expect(shown()).toEqual(['keep', 'why']));
  managed.mockRestore();
});

test('to do it again, twice at once, changes nothing', async () => {
  await followMenus(titles);
  const before = structuredClone([...menu]);
  await Promise.all([followMenus(titles), followMenus(titles)]);
  expect([...menu]).toEqual(before);
});

test('a site that is added is added, and without any no entry is seen', async () => {
  grant();
  await followMenus(titles);
  expect(shown()).toEqual([]);
  grant('ads.example.com', '*.agency.example');
  await followMenus(titles);
  expect(shown()).toEqual(['hide', 'keep', 'why']);
  expect(menu.get('why')?.documentUrlPatterns).toContain('https://*.agency.example/*');
  grant();
  await followMenus(titles);
  expect(shown()).toEqual([]);
});

test('settings and the language are followed', async () => {
  await followMenus(titles);
  await changeSettings((settings) => ({ ...settings, keepDrafts: false }));
  await followMenus({ ...titles, why: 'Pourquoi ?' });
  expect(shown()).toEqual(['hide', 'why']);
  expect(menu.get('why')?.title).toBe('Pourquoi ?');
});

test('a browser that refuses once is asked again', async () => {
  vi.mocked(readGrants).mockRejectedValueOnce(new Error('busy'));
  await followMenus(titles);
  expect(shown()).toEqual([]);
  await followMenus(titles);
  expect(shown()).toEqual(['hide', 'keep', 'why']);
});
