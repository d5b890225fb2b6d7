import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import type { FrameReport } from '@/utils/extension/frame-report';
import { handlers } from '@/utils/extension/handlers';
import { cachedPlan } from '@/utils/extension/kept-plan';
import { forgetList } from '@/utils/extension/list';
import { refreshPlans } from '@/utils/extension/plans';
import { platformOf } from '@/utils/extension/platform-of';
import type { PageSender } from '@/utils/extension/sender';

const dashboard = 'ui.ads.microsoft.com';
const ownHost = 'social.contoso.example';
const sender = (host: string, isPrivate: boolean): PageSender => ({
  address: `https://${host}/`,
  frameId: 0,
  host,
  isPrivate,
  tabId: isPrivate ? 1 : 2,
});
const report = (host: string): FrameReport => ({
  costly: [],
  host,
  loadedAt: 10,
  located: false,
  units: [],
});

/** All that outlives the browser, as text: what is stored, and the scripts it would start by itself. */
async function kept(): Promise<string> {
  const stored = await fakeBrowser.storage.local.get(null);
  return JSON.stringify([stored, registered]);
}

let registered: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  registered = [];
  const origins = ['https://*/*'];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(false as never);
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: unknown[]) => registered.push(...scripts),
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
});

/** [what happens, on which host, how] */
test.each<[string, string, (from: PageSender) => unknown]>([
  ['a dashboard that is visited', dashboard, (from) => handlers.getPlan(null, from)],
  [
    'a product that is recognised',
    ownHost,
    async (from) => {
      await handlers.recognise({ platform: 'mixpost' }, from);
      await handlers.getPlan(null, from);
    },
  ],
  [
    'a page in which nothing known is found',
    dashboard,
    (from) => handlers.report(report(from.host), from),
  ],
  [
    'a tab that is open while plans are made anew',
    dashboard,
    async ({ host, isPrivate }) => {
      const tab = { id: 1, incognito: isPrivate, url: `https://${host}/` };
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab] as never);
      await refreshPlans();
    },
  ],
])('%s leaves no trace of a private window, but of another', async (_, host, happen) => {
  await happen(sender(host, true));
  expect(await kept()).not.toContain(host);
  await happen(sender(host, false));
  expect(await kept()).toContain(host);
});

test('a product that is recognised in a private window is guarded there until the browser ends', async () => {
  await handlers.recognise({ platform: 'mixpost' }, sender(ownHost, true));
  expect((await cachedPlan(ownHost))?.platform?.id).toBe('mixpost');
  const plan = await handlers.getPlan(null, sender(ownHost, true));
  expect(plan.platform?.id).toBe('mixpost');
  expect((await platformOf(ownHost))?.id).toBe('mixpost');
  await fakeBrowser.storage.session.clear();
  expect(await platformOf(ownHost)).toBeNull();
});
