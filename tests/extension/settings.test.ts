import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseHost, readSettings } from '@/utils/extension/settings-store';
import { defaultSettings } from '@/utils/plan/settings';

beforeEach(() => fakeBrowser.reset());

test('nothing stored and nonsense stored both mean the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  await fakeBrowser.storage.local.set({ settings: { removedEffect: 'explode' } });
  expect(await readSettings()).toEqual(defaultSettings);
});

test('changes made at the same time are all kept', async () => {
  await Promise.all(['a.example', 'b.example', 'c.example'].map((host) => pauseHost(host, true)));
  await pauseHost('b.example', false);
  expect((await readSettings()).pausedHosts).toEqual(['a.example', 'c.example']);
});
