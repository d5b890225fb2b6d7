import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport } from '@/utils/extension/frame-report';
import { forgetTab, foundInTab, keepReport } from '@/utils/extension/reports';

const report = (loadedAt: number, ...labels: readonly string[]): FrameReport => ({
  costly: [],
  host: 'ui.ads.microsoft.com',
  loadedAt,
  located: null,
  units: labels.map((label) => ({
    actions: ['create-post'],
    key: label,
    label,
    network: 'x',
    reason: { kind: 'rule', note: '', rule: 'r' },
    region: 'compose',
    selected: false,
    state: 'hidden',
  })),
});

const labelsIn = async (tabId: number) =>
  (await foundInTab(tabId)).units.map(({ label }) => label).sort();

beforeEach(() => fakeBrowser.reset());

test('of two reports that come at once the later one counts', async () => {
  const main = { tabId: 1, frameId: 0 };
  await Promise.all([keepReport(main, report(10)), keepReport(main, report(10, 'X'))]);
  expect(await labelsIn(1)).toEqual(['X']);
});

test.each([
  [
    'a frame of the page that was left says nothing any more',
    [
      [0, 10, 'old'],
      [3, 12, 'inner'],
      [0, 20, 'new'],
    ],
    ['new'],
  ],
  [
    'a frame may report before the page around it',
    [
      [0, 10, 'old'],
      [3, 22, 'inner'],
      [0, 20, 'new'],
    ],
    ['inner', 'new'],
  ],
  [
    'a late report of the page that was left is dropped',
    [
      [0, 20, 'new'],
      [3, 12, 'inner'],
    ],
    ['new'],
  ],
  [
    'all frames of a page count',
    [
      [0, 20, 'new'],
      [3, 22, 'inner'],
      [0, 20, 'newer'],
    ],
    ['inner', 'newer'],
  ],
] as const)('%s', async (_, reports, labels) => {
  for (const [frameId, loadedAt, label] of reports)
    await keepReport({ tabId: 1, frameId }, report(loadedAt, label));
  expect(await labelsIn(1)).toEqual(labels);
});

test('tabs do not mix', async () => {
  await keepReport({ tabId: 1, frameId: 0 }, report(10, 'one'));
  await keepReport({ tabId: 2, frameId: 0 }, report(20, 'two'));
  expect(await labelsIn(1)).toEqual(['one']);
});

test('a unit stays as it is since it was first told so, until the page is loaded again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const main = { tabId: 1, frameId: 0 };
  const sinces = async () => (await foundInTab(1)).units.map(({ since }) => since);
  const at = async (now: number, told: FrameReport) => {
    vi.setSystemTime(now);
    await keepReport(main, told);
    return sinces();
  };
  expect(await at(100, report(10, 'X'))).toEqual([100]);
  expect(await at(200, report(10, 'X', 'Y'))).toEqual([100, 200]);
  const shown = report(10, 'X', 'Y');
  const units = shown.units.map((unit) => ({ ...unit, state: 'shown' as const }));
  expect(await at(300, { ...shown, units })).toEqual([300, 300]);
  expect(await at(400, report(20, 'X'))).toEqual([400]);
  vi.useRealTimers();
});

test('a report that comes when its tab is gone leaves nothing behind', async () => {
  const under = await Promise.all([
    keepReport({ tabId: 3, frameId: 0 }, report(10, 'in time')),
    forgetTab(3),
    keepReport({ tabId: 3, frameId: 0 }, report(10, 'last words')),
  ]);
  expect(under.at(-1)).toBeNull();
  expect(await labelsIn(3)).toEqual([]);
});
