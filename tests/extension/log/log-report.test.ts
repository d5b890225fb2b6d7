import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loggedUnit } from '@/tests/fixtures/log';
import { plan } from '@/tests/fixtures/plans';
import { database } from '@/utils/extension/database';
import { logReport } from '@/utils/extension/log/log-report';
import { logRescue } from '@/utils/extension/log/log-rescue';
import { clearLog } from '@/utils/extension/log/write-log';
import { keepPlans } from '@/utils/extension/plan-cache';
import type { PageSender } from '@/utils/extension/sender';

const now = new Date(2026, 10, 24, 12).getTime();
let tabId = 0;
const sender = (part: Partial<PageSender> = {}): PageSender => ({
  address: 'https://ads.example.com/compose?token=secret#/home?key=secret',
  frameId: 0,
  host: 'ads.example.com',
  isPrivate: false,
  tabId: ++tabId,
  ...part,
});
const report = {
  loadedAt: 10,
  units: [{ ...loggedUnit(), selected: false }],
};
const log = (from = sender(), units = report.units) =>
  logReport({ ...report, units }, from, { now, pageLoadedAt: 10 });
const kept = () => database.log.toArray();

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await clearLog();
  await keepPlans([plan()]);
});

describe('a report of a frame', () => {
  test('is written with its day and its path, without what may be secret', async () => {
    await log();
    expect(await kept()).toMatchObject([
      { day: '2026-11-24', host: 'ads.example.com', kind: 'hidden', path: '/compose#/home' },
    ]);
  });

  test('is written once though the page is drawn again', async () => {
    const from = sender();
    for (let times = 0; times < 5; times++) await log(from);
    expect(await database.log.count()).toBe(1);
  });

  test('of a private window is not written', async () => {
    await log(sender({ isPrivate: true }));
    expect(await kept()).toEqual([]);
  });

  test('is taken although the database fails', async () => {
    vi.spyOn(database, 'transaction').mockRejectedValue(new Error('no room left'));
    await expect(log()).resolves.toBeUndefined();
    vi.restoreAllMocks();
    expect(await kept()).toEqual([]);
  });

  test('is written the next time when the database failed before', async () => {
    const from = sender();
    vi.spyOn(database, 'transaction').mockRejectedValueOnce(new Error('no room left'));
    await log(from);
    await log(from);
    expect(await database.log.count()).toBe(1);
  });
});

describe('a draft that was kept', () => {
  const draft = { id: 'draft-1', lost: ['linkedin', 'x'] };

  test('is one row with the network that is lost and why, without its text', async () => {
    await logRescue(draft, sender(), now);
    await logRescue(draft, sender(), now + 1_000);
    expect(await kept()).toMatchObject([
      {
        actions: ['schedule-post'],
        kind: 'rescued',
        label: '',
        network: 'x',
        path: '/compose#/home',
        reason: { kind: 'statement', platform: 'ads', statement: 'x-posting' },
      },
    ]);
  });

  test('stays kept although the database fails', async () => {
    vi.spyOn(database, 'transaction').mockRejectedValue(new Error('no room left'));
    await expect(logRescue({ ...draft, id: 'other' }, sender(), now)).resolves.toBeUndefined();
  });
});
