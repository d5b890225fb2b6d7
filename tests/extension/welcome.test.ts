import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeOwnTab, welcomeAtInstall } from '@/utils/extension/welcome';

const create = vi.fn(async () => undefined);
const remove = vi.fn(async () => undefined);

function installedBy(getSelf: () => Promise<unknown>): void {
  Object.assign(fakeBrowser, { management: { getSelf } });
}

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { create, remove });
});

/** [reason, how it was installed, whether the page is shown] */
test.each([
  ['install', 'normal', true],
  ['install', 'development', true],
  ['install', 'sideload', true],
  ['install', 'admin', false],
  ['update', 'normal', false],
  ['chrome_update', 'normal', false],
  ['shared_module_update', 'normal', false],
])('at %s, %s, the page is shown: %s', async (reason, installType, isShown) => {
  installedBy(async () => ({ installType }));
  await welcomeAtInstall({ reason });
  expect(create.mock.calls).toEqual(
    isShown ? [[{ url: expect.stringMatching(/\/welcome\.html$/) }]] : [],
  );
});

test('a browser that does not tell how it was installed shows it', async () => {
  installedBy(() => Promise.reject(new Error('no answer')));
  await welcomeAtInstall({ reason: 'install' });
  expect(create).toHaveBeenCalledOnce();
});

/** [the tab that the page is in, what is closed] */
test.each([
  [{ id: 7 }, [[7]]],
  [undefined, []],
])('in the tab %j it closes %j', async (tab, closed) => {
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => tab });
  await closeOwnTab();
  expect(remove.mock.calls).toEqual(closed);
});
