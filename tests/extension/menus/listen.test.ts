import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followMenus } from '@/utils/extension/menus/follow-menus';
import { keepSelection } from '@/utils/extension/menus/keep-selection';
import { listenForMenus } from '@/utils/extension/menus/listen';
import { openOptions } from '@/utils/extension/own-pages';
import { pickPressed } from '@/utils/extension/picker/start-picker';
import { onGrantsChanged } from '@/utils/extension/sites/grants';

vi.mock('@/utils/extension/menus/follow-menus');
vi.mock('@/utils/extension/menus/keep-selection');
vi.mock('@/utils/extension/own-pages');
vi.mock('@/utils/extension/picker/start-picker');
vi.mock('@/utils/extension/sites/grants');

const notKept = {
  empty: 'Nothing there',
  failed: 'Failed',
  full: 'Full',
  off: 'Off',
  private: 'Private',
  secret: 'Secret',
};
const words = { notKept, titles: { hide: 'Hide this', keep: 'Keep this', why: 'Why?' } };
const onClicked = { addListener: vi.fn(), removeListener: vi.fn() };
const tab = { id: 7, incognito: false, title: 'Planner' };
const click = (menuItemId: string, frameId?: number) =>
  onClicked.addListener.mock.lastCall?.[0]({ frameId, menuItemId }, tab);
let stop: () => void;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.mocked(onGrantsChanged).mockReturnValue(() => undefined);
  Object.assign(fakeBrowser, { contextMenus: { onClicked } });
  stop = listenForMenus(words);
});

test('to hide something opens the picker in the frame of the click', async () => {
  vi.mocked(pickPressed).mockResolvedValue(true);
  click('hide', 4);
  await vi.waitFor(() => expect(pickPressed).toHaveBeenCalledWith(7, 4));
  expect(openOptions).not.toHaveBeenCalled();
});

test('where nobody can point at anything it is told why', async () => {
  vi.mocked(pickPressed).mockResolvedValue(false);
  click('hide');
  await vi.waitFor(() => expect(openOptions).toHaveBeenCalledWith('#/here?tab=7'));
  expect(pickPressed).toHaveBeenCalledWith(7, 0);
});

test('the other entries keep what is selected, and tell of the tab', () => {
  click('keep', 4);
  expect(keepSelection).toHaveBeenCalledWith(
    { frameId: 4, menuItemId: 'keep' },
    expect.objectContaining(tab),
    notKept,
  );
  click('why');
  expect(openOptions).toHaveBeenCalledWith('#/here?tab=7');
});

/** [what changes, in which area, whether the menu follows] */
test.each<[Record<string, unknown>, 'local' | 'session', boolean]>([
  [{ settings: {} }, 'local', true],
  [{ policy: '{}' }, 'local', true],
  [{ sites: {} }, 'local', false],
  [{ settings: {} }, 'session', false],
])('%o in %s: %s', async (change, area, follows) => {
  vi.mocked(followMenus).mockClear();
  await fakeBrowser.storage[area].set(change);
  expect(vi.mocked(followMenus).mock.calls).toEqual(follows ? [[words.titles]] : []);
});

test('it follows from the start and each permission, until that is undone', async () => {
  expect(followMenus).toHaveBeenCalledOnce();
  vi.mocked(onGrantsChanged).mock.lastCall?.[0]();
  expect(followMenus).toHaveBeenCalledTimes(2);
  stop();
  await fakeBrowser.storage.local.set({ settings: { keepDrafts: false } });
  expect(followMenus).toHaveBeenCalledTimes(2);
  expect(onClicked.removeListener.mock.lastCall).toEqual(onClicked.addListener.mock.lastCall);
});
