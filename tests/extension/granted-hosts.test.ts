import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import {
  askForHosts,
  followGrants,
  giveBackHosts,
  grantedHosts,
} from '@/utils/extension/granted-hosts';
import { forgetList } from '@/utils/extension/list';

let origins: string[];
let registered: { id: string; matches: string[] }[];
const request = vi.fn(async () => true);
const remove = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  origins = [];
  registered = [];
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins }), request, remove },
    scripting: {
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
    content_scripts: [{ js: ['dashboard.js'], all_frames: true }],
  } as never);
});

test.each([
  [['https://app.zoomsphere.com/*'], ['app.zoomsphere.com']],
  [['https://buffer.com/*', 'https://x.com/*', 'https://elsewhere.example/*'], []],
])('of the permissions %j the person added those for %j', async (given, hosts) => {
  origins = given;
  expect(await grantedHosts()).toEqual(hosts);
});

test('the content script follows the permissions, also when they change at once', async () => {
  origins = ['https://app.zoomsphere.com/*'];
  await Promise.all([followGrants(), followGrants()]);
  expect(registered).toMatchObject([
    {
      matches: ['https://app.zoomsphere.com/*'],
      js: ['dashboard.js'],
      allFrames: true,
      persistAcrossSessions: true,
    },
  ]);
  origins = ['https://app.zoomsphere.com/*', 'https://zapier.com/*'];
  await followGrants();
  expect(registered[0]?.matches).toEqual(['https://zapier.com/*', 'https://app.zoomsphere.com/*']);
  origins = [];
  await followGrants();
  expect(registered).toEqual([]);
});

test('hosts are asked for and given back as whole https sites', async () => {
  await askForHosts(['app.zoomsphere.com']);
  await giveBackHosts(['app.zoomsphere.com']);
  const hosts = { origins: ['https://app.zoomsphere.com/*'] };
  expect([request.mock.calls, remove.mock.calls]).toEqual([[[hosts]], [[hosts]]]);
});
