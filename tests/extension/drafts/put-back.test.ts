import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draft } from '@/tests/fixtures/drafts';
import { putBack } from '@/utils/extension/drafts/put-back';

const urls = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

beforeEach(() => fakeBrowser.reset());

test('the page of a draft is opened where no tab shows it', async () => {
  await fakeBrowser.tabs.create({ url: 'https://other.example/compose' });
  expect(await putBack(draft())).toBe('opened');
  expect(await urls()).toContain('https://ads.example.com/compose');
});

test('a tab that shows it, whatever its query, comes to the front', async () => {
  const window = await fakeBrowser.windows.create();
  const windowId = window?.id;
  const url = 'https://ads.example.com/compose?token=secret';
  const tab = await fakeBrowser.tabs.create({ url, ...(windowId ? { windowId } : {}) });
  await fakeBrowser.tabs.create({ url: 'https://other.example/', active: true });
  const focus = vi.spyOn(fakeBrowser.windows, 'update');
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  const before = await urls();
  expect(await putBack(draft())).toBe('asked');
  expect(await urls()).toEqual(before);
  expect((await fakeBrowser.tabs.get(tab.id ?? -1)).active).toBe(true);
  expect(told.mock.calls).toEqual([[tab.id, { data: null, name: 'draftWanted' }, {}]]);
  expect(focus).toHaveBeenCalledWith(tab.windowId, { focused: true });
});
