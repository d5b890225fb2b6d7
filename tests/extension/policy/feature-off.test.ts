import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pack } from '@/tests/fixtures/packs';
import { rule } from '@/tests/fixtures/rules';
import { database } from '@/utils/extension/database';
import { moveHandlers } from '@/utils/extension/move/handlers';
import { noChange } from '@/utils/extension/move/move-change';
import { checkDuePacks } from '@/utils/extension/packs/check-packs';
import { packHandlers } from '@/utils/extension/packs/handlers';
import { PACK_ALARM, planPackCheck } from '@/utils/extension/packs/pack-alarm';
import { pickerHandlers } from '@/utils/extension/picker/handlers';
import { planFor } from '@/utils/extension/plans';
import { showCollected } from '@/utils/extension/queue/collected-posts';
import { syncHandlers } from '@/utils/extension/sync/handlers';
import { share } from '@/utils/extension/sync/share';
import { noteSync, readSync } from '@/utils/extension/sync/sync-state';
import { packsOnUnder } from '@/utils/plan/policy/rules';
import { noPolicy } from '@/utils/plan/policy/types';
import type { Feature } from '@/utils/plan/policy-keys';

vi.mock('@/utils/extension/plans', { spy: true });

const sender = {} as never;
const switchOff = (...off: readonly Feature[]) =>
  Object.assign(fakeBrowser.storage, { managed: { get: async () => ({ off }) } });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  await Promise.all(database.tables.map((table) => table.clear()));
});

const address = { kind: 'url', url: 'https://wiki.example/rules.json' } as const;
const keptPack = { ...pack(), addedAt: 1, fetchedAt: 1, source: address, state: 'on' as const };

describe('without the picker', () => {
  const tab = () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({
      url: 'https://app.example.com/',
    } as never);
    Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
    vi.mocked(planFor).mockResolvedValue({ paused: 'no' } as never);
    const executeScript = vi.fn(async () => []);
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    return executeScript;
  };

  test.each([
    ['off', ['picker'] as const, false, 0],
    ['on', [] as const, true, 1],
  ])('it opens only where it is on: %s', async (_, off, opens, times) => {
    switchOff(...off);
    const inject = tab();
    expect(await pickerHandlers.startPicker({ tabId: 1 }, sender)).toBe(opens);
    expect(inject).toHaveBeenCalledTimes(times);
  });
});

test('without the queue nothing is collected', async () => {
  switchOff('queue');
  const collected = { id: 'c', posts: [] } as never;
  const from = { host: 'app.example.com', isPrivate: false };
  expect(await showCollected(collected, from, 1)).toBe('off');
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

describe('without team packs', () => {
  test('none is asked for, added or switched, whatever is due', async () => {
    await database.packs.put(keptPack);
    const asked = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    switchOff('teamPacks');
    expect(await checkDuePacks(1e15)).toBe(false);
    await planPackCheck();
    expect(await fakeBrowser.alarms.get(PACK_ALARM)).toBeUndefined();
    await expect(packHandlers.addPack({ change: 'c', url: address.url }, sender)).rejects.toThrow(
      'organisation',
    );
    await expect(packHandlers.checkPack({ id: 'agency', insists: true }, sender)).rejects.toThrow(
      'organisation',
    );
    expect(asked).not.toHaveBeenCalled();
  });

  test('none of them counts, those from files do', () => {
    const file = { ...keptPack, id: 'file', source: { kind: 'file' } as const };
    const both = [keptPack, file];
    const ids = (off: readonly Feature[]) =>
      packsOnUnder({ ...noPolicy, off }, both).map(({ id }) => id);
    expect(ids(['teamPacks'])).toEqual(['file']);
    expect(ids([])).toEqual(['agency', 'file']);
  });
});

test('without sync nothing is shared, and the switch stays', async () => {
  await noteSync({ isOn: true });
  await database.rules.put(rule());
  switchOff('sync');
  expect(await share(100)).toBe(false);
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  await expect(syncHandlers.switchSync({ on: false }, sender)).rejects.toThrow('organisation');
  expect((await readSync()).isOn).toBe(true);
});

test('without importing no file is brought in', async () => {
  switchOff('import');
  const change = noChange({ id: 'i', kind: 'import', put: [rule()] });
  await expect(moveHandlers.makeMove(change, sender)).rejects.toThrow('organisation');
  expect(await database.rules.count()).toBe(0);
});
