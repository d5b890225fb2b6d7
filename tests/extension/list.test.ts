import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { realList } from '@/tests/fixtures/real-list';
import { forgetList, listHead, wholeList } from '@/utils/extension/list';
import { planFor } from '@/utils/extension/plans';

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
});

test.each([
  ['ui.ads.microsoft.com', ['index.json', 'microsoft-advertising', 'x']],
  ['app.metricool.com', ['index.json', 'metricool', 'x']],
  ['ifttt.com', ['index.json', 'ifttt']],
  ['bank.example', ['index.json']],
])('the plan for %s opens only %j', async (host, opened) => {
  const asked = servePackage();
  await planFor(host);
  const names = asked.map((name) => name.replace(/^platforms\/(.*)\.json$/, '$1'));
  expect(names.sort()).toEqual(opened.toSorted());
});

test('what was opened once is not read again', async () => {
  const asked = servePackage();
  await planFor('ui.ads.microsoft.com');
  await planFor('ui.ads.microsoft.com');
  await listHead();
  expect(asked).toHaveLength(3);
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
