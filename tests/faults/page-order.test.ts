import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { proposal } from '@/tests/fixtures/proposal';
import { keepPick, movePicks, readPick } from '@/utils/extension/picks';
import { foundInTab, keepReport } from '@/utils/extension/reports';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 10, 27, 12);
const tell = (frameId: number, label: string, loadedAt: number, shownAt = loadedAt) =>
  keepReport(
    { frameId, tabId: 1 },
    {
      costly: [],
      host: 'ui.ads.microsoft.com',
      loadedAt,
      located: null,
      shownAt,
      units: [
        {
          actions: ['create-post'],
          key: label,
          label,
          network: 'x',
          reason: { kind: 'rule', note: '', rule: 'r' },
          region: 'compose',
          selected: false,
          state: 'hidden',
        },
      ],
    },
  );
const labels = async () => (await foundInTab(1)).units.map(({ label }) => label).sort();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

test('a page that comes back counts again with its frames, and the one that was left no more', async () => {
  await tell(0, 'first', now - 90);
  await tell(3, 'frame of the first', now - 80);
  await tell(0, 'second', now - 60);
  await tell(5, 'frame of the second', now - 50);
  await tell(0, 'first', now - 90, now - 20);
  await tell(3, 'frame of the first', now - 80, now - 10);
  expect(await labels()).toEqual(['first', 'frame of the first']);
  await tell(0, 'second', now - 60);
  expect(await labels()).toEqual(['first', 'frame of the first']);
});

test('after a clock was set back the page that is there counts, with its frames', async () => {
  await tell(0, 'before', now);
  await tell(3, 'frame before', now);
  vi.setSystemTime(now - HOUR);
  await tell(0, 'after', now - HOUR);
  await tell(4, 'frame after', now - HOUR);
  expect(await labels()).toEqual(['after', 'frame after']);
});

test('what was pointed at belongs to the tab under whose id it goes on', async () => {
  const id = await keepPick(proposal(), 7);
  const other = await keepPick(proposal(), 8);
  await movePicks(7, 9);
  expect((await readPick(id))?.tabId).toBe(9);
  expect((await readPick(other))?.tabId).toBe(8);
});
