import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForCommand } from '@/utils/extension/notice-command';
import { foundInTab } from '@/utils/extension/reports';
import { tellPage } from '@/utils/extension/tell-pages';

vi.mock('@/utils/extension/reports');
vi.mock('@/utils/extension/tell-pages');

let press: (command: string, tab?: { id: number }) => void;
const asked = () =>
  vi
    .mocked(tellPage)
    .mock.calls.map(([, , data, frame]) => [frame, (data as { anyway: boolean }).anyway]);

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(foundInTab).mockResolvedValue({
    units: [{ frameId: 3 }, { frameId: 0 }, { frameId: 3 }],
  } as never);
  const addListener = vi.fn();
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener } } });
  listenForCommand();
  press = addListener.mock.lastCall?.[0];
});

test('frames with something guarded are asked, first for where the person is', async () => {
  vi.mocked(tellPage).mockResolvedValue(false);
  press('go-to-notice', { id: 7 });
  await vi.waitFor(() => expect(asked()).toHaveLength(4));
  expect(asked()).toEqual([
    [0, false],
    [3, false],
    [0, true],
    [3, true],
  ]);
});

test('the first that has a notice is the last one asked', async () => {
  vi.mocked(tellPage).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  press('go-to-notice', { id: 7 });
  await vi.waitFor(() => expect(asked()).toHaveLength(2));
  await Promise.resolve();
  expect(asked()).toHaveLength(2);
});

test.each([
  ['another command', 'other', { id: 7 }],
  ['no tab', 'go-to-notice', undefined],
])('%s asks nobody', (_, command, tab) => {
  press(command, tab);
  expect(foundInTab).not.toHaveBeenCalled();
});
