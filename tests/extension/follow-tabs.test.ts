import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { proposal } from '@/tests/fixtures/proposal';
import { followTabs } from '@/utils/extension/follow-tabs';
import { keepPick, readPick } from '@/utils/extension/picks';
import { foundInTab, keepReport } from '@/utils/extension/reports';

let replace: (added: number, removed: number) => void = () => undefined;

const tell = (tabId: number) =>
  keepReport(
    { frameId: 0, tabId },
    {
      costly: [{ ms: 900, rule: 'r' }],
      host: 'ui.ads.microsoft.com',
      loadedAt: 10,
      located: null,
      units: [],
    },
  );
const known = async (tabId: number) => (await foundInTab(tabId)).costly.length;

beforeEach(() => {
  fakeBrowser.reset();
  const onReplaced = { addListener: (listener: typeof replace) => (replace = listener) };
  Object.assign(fakeBrowser.tabs, { onReplaced });
  followTabs();
});

test('a tab that goes on under another id takes along what was pointed at, and its old page is forgotten', async () => {
  await tell(41);
  const id = await keepPick(proposal(), 41);
  replace(42, 41);
  await vi.waitFor(async () => expect(await known(41)).toBe(0));
  await vi.waitFor(async () => expect((await readPick(id))?.tabId).toBe(42));
});

test('of a tab that is closed nothing is left', async () => {
  await tell(43);
  await tell(44);
  await fakeBrowser.tabs.onRemoved.trigger(43, { isWindowClosing: false, windowId: 1 });
  await vi.waitFor(async () => expect(await known(43)).toBe(0));
  expect(await known(44)).toBe(1);
});
