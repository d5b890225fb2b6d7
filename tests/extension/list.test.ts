import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { realList } from '@/tests/fixtures/real-list';
import { forgetList, listHead, wholeList } from '@/utils/extension/list';
import { listTrouble } from '@/utils/extension/list-trouble';
import { planFor } from '@/utils/extension/plans';

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
});

test.each([
  ['ui.ads.microsoft.com', ['microsoft-advertising', 'x']],
  ['app.metricool.com', ['metricool', 'x']],
  ['ifttt.com', ['ifttt']],
  ['bank.example', []],
])('the plan for %s reads no platform but %j', async (host, needed) => {
  servePackage();
  const expected = await planFor(host);
  forgetList();
  const others = [...realList.platforms.keys()].filter((id) => !needed.includes(id));
  servePackage(Object.fromEntries(others.map((id) => [id, 'not to be read'])));
  expect(await planFor(host)).toEqual(expected);
  expect(await listTrouble()).toEqual([]);
});

test('what was read once is not read again', async () => {
  servePackage();
  await planFor('ui.ads.microsoft.com');
  servePackage({ 'index.json': null, 'platforms.txt': null });
  expect((await planFor('ui.ads.microsoft.com')).platform?.name).toBe('Microsoft Advertising');
  expect((await listHead()).networks.length).toBeGreaterThan(7);
});

test('the whole list is what the repository holds', async () => {
  servePackage();
  const { platforms, networks, causes, edition } = await wholeList();
  expect([...platforms.values()]).toEqual([...realList.platforms.values()]);
  expect({ networks, causes, edition }).toEqual({
    networks: realList.networks,
    causes: realList.causes,
    edition: realList.edition,
  });
});
