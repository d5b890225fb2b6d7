import type { Page } from '@playwright/test';
import type { MenuId } from '@/utils/plan/menus';
import type { Extension } from './extension.ts';
import { tabIdOf } from './own-pages.ts';

declare const chrome: typeof import('wxt/browser').browser;

/** What Chromium lets one do with its events, which nobody can press. */
interface Dispatching {
  readonly dispatch: (...given: unknown[]) => void;
}

interface Click {
  readonly editable?: boolean;
  readonly frameId?: number;
  readonly frameUrl?: string;
  readonly selectionText?: string;
}

/** Chooses an entry of the menu of `page`, as the browser tells the worker of it. */
export async function chooseInMenu(
  extension: Extension,
  page: Page,
  menuItemId: MenuId,
  click: Click = {},
): Promise<void> {
  const tabId = await tabIdOf(extension, page);
  await extension.worker.evaluate(
    async ([id, item, part]) => {
      const tab = await chrome.tabs.get(id);
      const event = chrome.contextMenus.onClicked as unknown as Dispatching;
      const told = { editable: false, frameId: 0, menuItemId: item, pageUrl: tab.url, ...part };
      event.dispatch(told, tab);
    },
    [tabId, menuItemId, click] as const,
  );
}

/** Gives a command on `page`, as the browser tells the worker of its keys. */
export async function giveCommand(extension: Extension, page: Page, name: string): Promise<void> {
  const tabId = await tabIdOf(extension, page);
  await extension.worker.evaluate(
    async ([id, command]) => {
      const tab = await chrome.tabs.get(id);
      (chrome.commands.onCommand as unknown as Dispatching).dispatch(command, tab);
    },
    [tabId, name] as const,
  );
}

/** Which of `ids` the menu has: an id can be used only once. */
export const inMenu = ({ worker }: Extension, ids: readonly string[]) =>
  worker.evaluate(async (all) => {
    const found = all.map(async (id) => {
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      const entry = { contexts: ['page'], id, title: id } as const;
      chrome.contextMenus.create({ ...entry, contexts: [...entry.contexts] }, () =>
        resolve(chrome.runtime.lastError?.message),
      );
      const error = await promise;
      if (error === undefined) await chrome.contextMenus.remove(id);
      return error?.includes('duplicate id') ? id : [];
    });
    return (await Promise.all(found)).flat();
  }, ids);

/** The id by which the extension knows the frame of `page` whose address has `part` in it. */
export async function frameIdOf(extension: Extension, page: Page, part: string): Promise<number> {
  const tabId = await tabIdOf(extension, page);
  const found = await extension.worker.evaluate(
    async ([id, wanted]) => {
      const frames = await chrome.scripting.executeScript({
        func: () => location.href,
        target: { allFrames: true, tabId: id },
      });
      return frames.find(({ result }) => result?.includes(wanted))?.frameId;
    },
    [tabId, part] as const,
  );
  if (found === undefined) throw new Error(`no frame with ${part} in its address`);
  return found;
}
