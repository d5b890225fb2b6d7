import { beforeEach, expect, test, vi } from 'vitest';
import { plan, unit } from '@/tests/fixtures/plans';
import { createPopup } from '@/utils/stores/popup';

const { askForHosts, send, onChanged, shownTab, storedStatus } = vi.hoisted(() => ({
  askForHosts: vi.fn(),
  send: vi.fn(),
  onChanged: vi.fn(() => () => undefined),
  shownTab: vi.fn(),
  storedStatus: vi.fn(),
}));
vi.mock('@/utils/extension/send', () => ({ send }));
vi.mock('@/utils/extension/sites/ask', () => ({ askForHosts }));
vi.mock('@/utils/extension/own-pages', () => ({ onChanged, reloadTab: vi.fn(), shownTab }));
vi.mock('@/utils/extension/stored-status', () => ({ storedStatus }));

const access = { kind: 'runs', by: 'listed', host: 'ads.example.com' };
const status = {
  access,
  costly: [],
  markup: null,
  mayPoint: true,
  needsReload: false,
  plan: plan(),
  units: [],
};

beforeEach(() => {
  vi.clearAllMocks();
  shownTab.mockResolvedValue(7);
  send.mockResolvedValue(status);
  storedStatus.mockResolvedValue(null);
});

test('it reads its tab at the start', async () => {
  const popup = createPopup('https://popup.invalid/');
  expect(popup.store.getState().phase).toBe('loading');
  popup.start();
  await vi.waitFor(() =>
    expect(popup.store.getState()).toEqual({ phase: 'ready', answer: null, tabId: 7, status }),
  );
  expect(send).toHaveBeenCalledWith('getTab', { tabId: 7 });
});

test('what is kept is shown before the worker is asked, and until it answers', async () => {
  const kept = { ...status, mayPoint: false };
  const answered = Promise.withResolvers<typeof status>();
  storedStatus.mockResolvedValue(kept);
  const popup = createPopup('https://popup.invalid/');
  send.mockImplementation(() => {
    expect(popup.store.getState()).toMatchObject({ status: kept });
    return answered.promise;
  });
  popup.start();
  await vi.waitFor(() => expect(send).toHaveBeenCalled());
  expect(popup.store.getState()).toMatchObject({ status: kept });
  answered.resolve(status);
  await vi.waitFor(() => expect(popup.store.getState()).toMatchObject({ status }));
});

test('a storage that does not answer keeps nobody from the worker, and does not undo what that says', async () => {
  const kept = Promise.withResolvers<typeof status>();
  storedStatus.mockReturnValue(kept.promise);
  const popup = createPopup('https://popup.invalid/');
  popup.start();
  await vi.waitFor(() => expect(popup.store.getState().phase).toBe('ready'));
  kept.resolve({ ...status, mayPoint: false });
  await kept.promise;
  expect(popup.store.getState()).toMatchObject({ status });
});

test('without a tab there is nothing to see, and that is no failure', async () => {
  shownTab.mockResolvedValue(null);
  const popup = createPopup('https://popup.invalid/');
  popup.start();
  await vi.waitFor(() =>
    expect(popup.store.getState()).toMatchObject({ phase: 'ready', status: { plan: null } }),
  );
  expect(send).not.toHaveBeenCalled();
});

test('a worker that does not answer is said', async () => {
  send.mockRejectedValue(new Error('gone'));
  const popup = createPopup('https://popup.invalid/');
  popup.start();
  await vi.waitFor(() => expect(popup.store.getState()).toEqual({ phase: 'failed' }));
});

test('each thing a person does is sent, and the tab is read again', async () => {
  const popup = createPopup('https://popup.invalid/');
  popup.start();
  await vi.waitFor(() => expect(popup.store.getState().phase).toBe('ready'));
  await popup.setPaused('ads.example.com', true);
  await popup.resumeEverywhere();
  await popup.showUnit(unit({ frameId: 3, key: 'k' }), true);
  expect(send.mock.calls.filter(([name]) => name !== 'getTab')).toEqual([
    ['setPaused', { host: 'ads.example.com', paused: true }],
    ['saveSettings', { pausedEverywhere: false }],
    ['showUnit', { tabId: 7, frameId: 3, key: 'k', shown: true }],
  ]);
  expect(send.mock.calls.filter(([name]) => name === 'getTab')).toHaveLength(4);
});

test.each([
  ['given', true, 'allowed'],
  ['not given', false, 'refused'],
])('a permission that was %s is said', async (_, given, said) => {
  const popup = createPopup('https://popup.invalid/');
  askForHosts.mockResolvedValue(given);
  const asked = popup.allow('blog.example');
  // Only before anything is waited for does it count as the person's click.
  expect(askForHosts).toHaveBeenCalledWith(['blog.example']);
  await asked;
  expect(popup.store.getState()).toMatchObject({ answer: { host: 'blog.example', said } });
});

test('a permission that is given back is said', async () => {
  const popup = createPopup('https://popup.invalid/');
  await popup.stopUsing('blog.example');
  expect(send).toHaveBeenCalledWith('removeSites', { hosts: ['blog.example'] });
  expect(popup.store.getState()).toMatchObject({ answer: { said: 'stopped' } });
});
