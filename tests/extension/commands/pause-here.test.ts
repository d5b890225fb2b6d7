import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { togglePause } from '@/utils/extension/commands/pause-here';
import { planFor, refreshPlans } from '@/utils/extension/plans';
import { changeSettings, readSettings } from '@/utils/extension/settings-store';
import { accessInTab } from '@/utils/extension/sites/access-in-tab';
import type { Plan } from '@/utils/plan/types';

vi.mock('@/utils/extension/plans');
vi.mock('@/utils/extension/sites/access-in-tab');

const host = 'ads.example.com';
const runs = { by: 'listed', host, kind: 'runs' } as const;
const notAllowed = { host, kind: 'not-allowed', lostOn: null } as const;
const locked = JSON.stringify({ locks: ['pause'] });

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
});

/** [what, access, paused before, policy, whether something came of it, paused after] */
test.each<[string, typeof runs | typeof notAllowed, Plan['paused'], string, boolean, boolean]>([
  ['a site on which it works is paused', runs, 'no', '{}', true, true],
  ['a paused one goes on', runs, 'here', '{}', true, false],
  ['where all is paused it stays so', runs, 'everywhere', '{}', false, false],
  ['what an organisation has switched off stays so', runs, 'by-policy', '{}', false, false],
  ['what may not be paused goes on', runs, 'no', locked, false, false],
  ['where it does not run nothing changes', notAllowed, 'no', '{}', false, false],
])('%s', async (_, access, paused, policy, isDone, isPaused) => {
  vi.mocked(accessInTab).mockResolvedValue(access);
  vi.mocked(planFor).mockResolvedValue({ paused } as Plan);
  await fakeBrowser.storage.local.set({ policy: JSON.stringify({}) });
  if (paused === 'here') await changeSettings((settings) => ({ ...settings, pausedHosts: [host] }));
  await fakeBrowser.storage.local.set({ policy });
  expect(await togglePause(7)).toBe(isDone);
  expect((await readSettings()).pausedHosts).toEqual(isPaused ? [host] : []);
  expect(vi.mocked(refreshPlans).mock.calls.length > 0).toBe(isDone || policy === locked);
});
