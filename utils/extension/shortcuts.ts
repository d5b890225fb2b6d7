import { browser } from 'wxt/browser';

/** A command of the extension and the keys that are set for it now; empty where there are none. */
export interface Shortcut {
  readonly name: string;
  readonly says: string;
  readonly keys: string;
}

/** All commands, as the person or the browser has set their keys. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, name, shortcut }) =>
    name === undefined ? [] : [{ keys: shortcut ?? '', name, says: description ?? '' }],
  );
}

const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Firefox has a page of its own for this, and a way to it that its types do not tell of. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's page on which keys are changed; false where it does not let us. */
export async function openShortcutSettings(): Promise<boolean> {
  const commands: Commands = browser.commands;
  const opening = commands.openShortcutSettings
    ? commands.openShortcutSettings()
    : browser.tabs.create({ url: CHROME_PAGE });
  return opening.then(
    () => true,
    () => false,
  );
}
