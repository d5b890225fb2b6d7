import { type Browser, browser } from 'wxt/browser';
import { openOptions } from '@/utils/extension/own-pages';
import { startPicker } from '@/utils/extension/picker/start-picker';
import { goToNotice } from './go-to-notice';
import { togglePause } from './pause-here';

/** Where nothing comes of a command, the popup tells why: it says whether the extension runs and may be paused. */
const showPopup = (windowId: number): Promise<void> =>
  browser.action.openPopup({ windowId }).catch(() => undefined);

type Tab = Pick<Browser.tabs.Tab, 'windowId'> & { readonly id: number };

/** What is done at each command of the manifest, by its name there. */
export const commands = {
  'go-to-notice': ({ id }) => goToNotice(id),
  'open-drafts': () => openOptions('#/drafts'),
  'pause-here': async ({ id, windowId }) => {
    if (!(await togglePause(id))) await showPopup(windowId);
  },
  pick: async ({ id, windowId }) => {
    if (!(await startPicker(id))) await showPopup(windowId);
  },
} as const satisfies Record<string, (tab: Tab) => Promise<void>>;

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name);

/** Serves the keys that a person presses for the extension; gives back its undo. */
export function listenForCommands(): () => void {
  const onCommand = (name: string, tab?: Browser.tabs.Tab) => {
    if (!isCommand(name) || tab?.id === undefined) return;
    const { id, windowId } = tab;
    void commands[name]({ id, windowId });
  };
  browser.commands.onCommand.addListener(onCommand);
  return () => browser.commands.onCommand.removeListener(onCommand);
}
