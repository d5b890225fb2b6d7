import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePackage } from '@/tests/fixtures/package';
import { realList } from '@/tests/fixtures/real-list';
import { database, onDatabaseTrouble, orWithout } from '@/utils/extension/database';
import { hiddenHere } from '@/utils/extension/here/hidden-here';
import { forgetList } from '@/utils/extension/list';
import { listWithOwnPacks } from '@/utils/extension/packs/list-with-packs';
import { planFor } from '@/utils/extension/plans';
import { keepReport } from '@/utils/extension/reports';

const host = 'ui.ads.microsoft.com';

beforeEach(() => {
  fakeBrowser.reset();
  forgetList();
  servePackage();
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: ['https://*/*'] }) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** [how the database is, what each reading of it comes to] */
describe.each([
  ['fails', () => Promise.reject(new Error('no disk'))],
  ['does not answer', () => new Promise<never>(() => undefined)],
])('where the database %s', (_, reading) => {
  beforeEach(() => {
    vi.spyOn(database.rules, 'toArray').mockImplementation(reading as never);
    vi.spyOn(database.packs, 'toArray').mockImplementation(reading as never);
  });

  test('a page is guarded by the list', async () => {
    expect((await planFor(host)).verdicts.length).toBeGreaterThan(0);
  });

  test('the list is shown without packs', async () => {
    const { platforms } = await listWithOwnPacks();
    expect(platforms.size).toBe(realList.platforms.size);
  });

  test('what is hidden in a tab is told all the same', async () => {
    const tab = { id: 7, title: 'Post', url: `https://${host}/compose` };
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);
    const report = { costly: [], host, loadedAt: 1, located: null, matched: ['r'], units: [] };
    await keepReport({ frameId: 0, tabId: 7 }, report);
    expect(await hiddenHere(7)).toMatchObject({ host, rules: [] });
  });
});

test('what comes too late is told to those who watch, so that they read again', async () => {
  vi.useFakeTimers();
  const heard = vi.fn();
  const stop = onDatabaseTrouble(heard);
  const { promise, resolve } = Promise.withResolvers<string>();
  const reading = orWithout(promise, 'without');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await reading).toBe('without');
  expect(heard).not.toHaveBeenCalled();
  resolve('with');
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledOnce();
  stop();
});
