import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { rule } from '@/tests/fixtures/rules';
import type { FrameReport } from '@/utils/extension/frame-report';
import { hiddenHere } from '@/utils/extension/here/hidden-here';
import { forgetList } from '@/utils/extension/list';
import { keepReport } from '@/utils/extension/reports';
import { changeRules } from '@/utils/extension/rules/change-rules';

const unit: FrameReport['units'][number] = {
  actions: ['create-post'],
  element: 'button#x',
  key: 'k',
  label: 'X',
  network: 'x',
  reason: { kind: 'rule', note: '', rule: 'a' },
  region: 'compose',
  selected: false,
  state: 'hidden',
};
const report = (part: Partial<FrameReport>): FrameReport => ({
  costly: [],
  host: 'ifttt.com',
  loadedAt: 1,
  located: null,
  units: [],
  ...part,
});
const shows = (url: string | undefined) =>
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ title: 'Applets', url } as never);

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  shows('https://ifttt.com/my/applets?token=secret#part');
});

test('a page is told with its frames, the rules they name and the platform’s plan', async () => {
  const put = [rule({ id: 'a' }), rule({ effect: 'none', id: 'b' }), rule({ id: 'c' })];
  await changeRules({ id: 'made', kind: 'save', put, remove: [] }, 1);
  await keepReport(
    { frameId: 4, tabId: 7 },
    report({ host: 'frame.example', loadedAt: 2, matched: ['b'] }),
  );
  await keepReport({ frameId: 0, tabId: 7 }, report({ spent: 12, units: [unit, unit] }));
  const here = await hiddenHere(7);
  expect(here).toMatchObject({ host: 'ifttt.com', path: '/my/applets', title: 'Applets' });
  expect(here?.frames).toMatchObject([
    {
      frameId: 0,
      plan: { platform: { id: 'ifttt' } },
      spent: 12,
      units: [{ count: 2, element: 'button#x', frameId: 0, since: expect.any(Number) }],
    },
    { frameId: 4, matched: ['b'], plan: { platform: null }, spent: null, units: [] },
  ]);
  expect(here?.rules.map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

test('rules of the organisation are told as well', async () => {
  const said = {
    actions: ['create-post'],
    effect: 'hide',
    id: 'no-x',
    network: 'x',
    note: 'Not here.',
    place: { kind: 'host', host: 'ifttt.com' },
  };
  const head = { date: '2026-11-26', format: 1, minimumVersion: '0.1.0', version: '1.0.0' };
  const packs = [
    { ...head, id: 'agency', name: 'Agency', rules: [said, { ...said, id: 'other' }] },
  ];
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({ packs }) } });
  await keepReport({ frameId: 0, tabId: 7 }, report({ matched: ['agency/no-x'] }));
  const here = await hiddenHere(7);
  expect(here?.rules).toMatchObject([{ id: 'agency/no-x', note: 'Not here.' }]);
});

test('a page that told nothing yet is there all the same', async () => {
  expect((await hiddenHere(7))?.frames).toMatchObject([{ frameId: 0, units: [] }]);
});

test.each([[undefined], ['chrome://settings'], ['about:blank']])('%j is no page', async (url) => {
  shows(url);
  expect(await hiddenHere(7)).toBeNull();
});

test('a tab that is closed is no page either', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no tab'));
  expect(await hiddenHere(7)).toBeNull();
});
