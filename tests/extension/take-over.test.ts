import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const today = '2026-11-24' as const;
const adoptList = vi.fn(async () => undefined);
vi.mock('@/utils/extension/adopt-list', () => ({ adoptList }));
vi.mock('@/utils/extension/plans', () => ({ refreshPlans: async () => undefined }));
vi.mock('@/utils/extension/sites/follow-sites', () => ({ followSites: async () => undefined }));
vi.mock('@/utils/extension/language', () => ({ ownVersion: () => version }));
let version = '1.0.0';

/** The code as a newly started worker has it. */
async function start() {
  vi.resetModules();
  return import('@/utils/extension/take-over');
}

beforeEach(() => {
  fakeBrowser.reset();
  adoptList.mockReset();
  version = '1.0.0';
});

test('what is installed is taken over once, though the start of the worker tells of it too', async () => {
  const { takeOverInstalled, takeOverLeft } = await start();
  await Promise.all([takeOverLeft(today), takeOverInstalled(today)]);
  await (await start()).takeOverLeft(today);
  expect(adoptList).toHaveBeenCalledTimes(1);
});

test('where the worker died over it, or could not, the next one does it', async () => {
  adoptList.mockRejectedValueOnce(new Error('the database is gone'));
  await (await start()).takeOverInstalled(today);
  await (await start()).takeOverLeft(today);
  await (await start()).takeOverLeft(today);
  expect(adoptList).toHaveBeenCalledTimes(2);
});

test('the same version installed anew is taken over anew, and so is a newer one', async () => {
  await (await start()).takeOverInstalled(today);
  await (await start()).takeOverInstalled(today);
  version = '1.1.0';
  await (await start()).takeOverLeft(today);
  expect(adoptList).toHaveBeenCalledTimes(3);
});
