import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plan, unit } from '@/tests/fixtures/plans';
import { keepPlans } from '@/utils/extension/plan-cache';
import { storedStatus } from '@/utils/extension/stored-status';

const host = 'ads.example.com';
const inTab = (url: string | undefined, isGranted = true) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url } as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(isGranted as never);
};
const scripts = (matches: string[]) =>
  vi
    .spyOn(fakeBrowser.runtime, 'getManifest')
    .mockReturnValue({ content_scripts: [{ matches }] } as never);

beforeEach(async () => {
  fakeBrowser.reset();
  scripts([`https://${host}/*`]);
  await keepPlans([plan()]);
  await fakeBrowser.storage.session.set({
    'report:7:0': { units: [unit({ key: 'navigation', region: 'navigation' }), unit()] },
    'report:7:3': { units: [unit({ key: 'in a frame' })] },
    'report:70:0': { units: [unit({ key: 'of another tab' })] },
    'report:7:4': 'unreadable',
  });
});

test('plan and units are there before the worker answers, where people work first', async () => {
  inTab(`https://${host}/compose`);
  const status = await storedStatus(7);
  expect(status).toMatchObject({ access: { by: 'listed', host, kind: 'runs' }, mayPoint: false });
  expect(status?.plan?.host).toBe(host);
  expect(status?.units.map(({ frameId, key }) => [frameId, key])).toEqual([
    [0, 'x | compose | contoso'],
    [3, 'in a frame'],
    [0, 'navigation'],
  ]);
});

test('a site that the person has added is known as one', async () => {
  scripts([]);
  inTab(`https://${host}/compose`);
  expect(await storedStatus(7)).toMatchObject({ access: { by: 'added' } });
});

test.each([
  ['has no plan yet', 'https://other.example/', true],
  ['may no longer be seen', `https://${host}/compose`, false],
  ['is of the browser', 'chrome://settings/', true],
  ['is not secure', `http://${host}/compose`, true],
  ['is hidden from extensions', undefined, true],
])('of a page that %s the worker is asked', async (_, url, isGranted) => {
  inTab(url, isGranted);
  expect(await storedStatus(7)).toBeNull();
});
