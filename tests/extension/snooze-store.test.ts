import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSnoozed, snoozeHost } from '@/utils/extension/snooze-store';

beforeEach(() => fakeBrowser.reset());

test('nothing stored and nonsense stored both mean that no site is quiet', async () => {
  expect(await readSnoozed()).toEqual({});
  await fakeBrowser.storage.local.set({ snoozed: { 'a.example': 'long' } });
  expect(await readSnoozed()).toEqual({});
});

test('snoozes made at the same time are all kept, ended ones and those that are over are not', async () => {
  await Promise.all(['a', 'b', 'c'].map((host) => snoozeHost(host, 10, 1)));
  await snoozeHost('b', null, 2);
  expect(await readSnoozed()).toEqual({ a: 10, c: 10 });
  await snoozeHost('d', 20, 10);
  expect(await readSnoozed()).toEqual({ d: 20 });
});
