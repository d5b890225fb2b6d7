import { browser } from 'wxt/browser';
import { foundInTab } from './reports';
import { tellPage } from './tell-pages';

/** The name in the manifest. */
const COMMAND = 'go-to-notice';

async function goToNotice(tabId: number): Promise<void> {
  const { units } = await foundInTab(tabId);
  const frames = [...new Set(units.map(({ frameId }) => frameId))].sort((a, b) => a - b);
  // First the frame in which the person is, then any that has a notice.
  for (const anyway of [false, true])
    for (const frameId of frames)
      if (await tellPage(tabId, 'focusNotice', { anyway }, frameId)) return;
}

/** Moves the focus to the notice of a tab when a person presses the keys for it. */
export function listenForCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab?.id !== undefined) void goToNotice(tab.id);
  });
}
