import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForPolicy, readPolicy, refreshPolicy } from '@/utils/extension/policy/policy-store';
import { changeSettings, pauseHost, readSettings } from '@/utils/extension/settings-store';

const managed = (values: object | Error) => {
  const get = async () => {
    if (values instanceof Error) throw values;
    return values;
  };
  Object.assign(fakeBrowser.storage, { managed: { get } });
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  managed({});
});

test('where nothing is set nothing is kept, so that a full storage does no harm', async () => {
  await readPolicy();
  await refreshPolicy();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a browser that refuses to answer has no policy', async () => {
  managed(new Error('Managed storage manifest not found'));
  expect((await readPolicy()).keys).toEqual([]);
});

test('until it was kept the browser is asked, and from then on what was kept', async () => {
  managed({ settings: { draftDays: 30 } });
  expect((await readSettings()).draftDays).toBe(30);
  await refreshPolicy();
  managed({ settings: { draftDays: 90 } });
  expect((await readSettings()).draftDays).toBe(30);
  expect(await refreshPolicy()).toBe(true);
  expect((await readSettings()).draftDays).toBe(90);
  expect(await refreshPolicy()).toBe(false);
});

test('a policy that has changed while the browser was closed is followed at once', async () => {
  await readPolicy();
  managed({ locks: ['pause'] });
  const changed = vi.fn(async () => undefined);
  listenForPolicy(changed);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect((await readPolicy()).policy.locks).toEqual(['pause']);
});

test('what is locked is not changed, whoever asks', async () => {
  managed({ locks: ['pause', 'logDays'], settings: { logDays: 365 } });
  await pauseHost('app.example.com', true);
  const saved = await changeSettings((settings) => ({
    ...settings,
    draftDays: 7,
    logDays: 30,
    pausedEverywhere: true,
  }));
  expect(saved).toMatchObject({
    draftDays: 7,
    logDays: 365,
    pausedEverywhere: false,
    pausedHosts: [],
  });
  // When the lock goes, nothing comes to light that was refused before.
  managed({});
  await refreshPolicy();
  expect(await readSettings()).toMatchObject({ draftDays: 7, logDays: 90, pausedHosts: [] });
});
