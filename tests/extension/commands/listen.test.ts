import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goToNotice } from '@/utils/extension/commands/go-to-notice';
import { commands, listenForCommands } from '@/utils/extension/commands/listen';
import { togglePause } from '@/utils/extension/commands/pause-here';
import { openOptions } from '@/utils/extension/own-pages';
import { startPicker } from '@/utils/extension/picker/start-picker';

vi.mock('@/utils/extension/commands/go-to-notice');
vi.mock('@/utils/extension/commands/pause-here');
vi.mock('@/utils/extension/own-pages');
vi.mock('@/utils/extension/picker/start-picker');

const tab = { id: 7, windowId: 3 };
const onCommand = { addListener: vi.fn(), removeListener: vi.fn() };
const openPopup = vi.fn(async () => undefined);
const deeds = { goToNotice, openOptions, openPopup, startPicker, togglePause };
const press = (name: string, at: typeof tab | undefined = tab) =>
  onCommand.addListener.mock.lastCall?.[0](name, at);

/** What was done, and with what. */
const done = () =>
  Object.entries(deeds).flatMap(([name, deed]) =>
    vi.mocked(deed as (...given: unknown[]) => unknown).mock.calls.map((given) => [name, ...given]),
  );

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { action: { openPopup }, commands: { onCommand } });
  listenForCommands();
});

/** [command, whether something comes of it, what is done] */
test.each([
  ['go-to-notice', true, [['goToNotice', 7]]],
  ['open-drafts', true, [['openOptions', '#/drafts']]],
  ['pause-here', true, [['togglePause', 7]]],
  ['pick', true, [['startPicker', 7]]],
  [
    'pause-here',
    false,
    [
      ['openPopup', { windowId: 3 }],
      ['togglePause', 7],
    ],
  ],
  [
    'pick',
    false,
    [
      ['openPopup', { windowId: 3 }],
      ['startPicker', 7],
    ],
  ],
])('%s (%s)', async (name, isDone, expected) => {
  vi.mocked(togglePause).mockResolvedValue(isDone);
  vi.mocked(startPicker).mockResolvedValue(isDone);
  press(name);
  await vi.waitFor(() => expect(done()).toEqual(expected));
});

test.each([
  ['another command', 'toString', tab],
  ['no tab', 'pick', null],
])('%s does nothing', (_, name, at) => {
  onCommand.addListener.mock.lastCall?.[0](name, at ?? undefined);
  expect(done()).toEqual([]);
});

test('each has a name of its own, and hears nothing any more once that is undone', () => {
  expect(Object.keys(commands)).toEqual(['go-to-notice', 'open-drafts', 'pause-here', 'pick']);
  listenForCommands()();
  expect(onCommand.removeListener.mock.lastCall).toEqual(onCommand.addListener.mock.lastCall);
});
