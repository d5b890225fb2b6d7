import { type Browser, browser } from 'wxt/browser';
import { openOptions } from '@/utils/extension/own-pages';
import { pickPressed } from '@/utils/extension/picker/start-picker';
import { POLICY_KEY } from '@/utils/extension/policy/policy-store';
import { SETTINGS_KEY } from '@/utils/extension/settings-store';
import { onGrantsChanged } from '@/utils/extension/sites/grants';
import type { MenuId } from '@/utils/plan/menus';
import { followMenus } from './follow-menus';
import { keepSelection } from './keep-selection';
import type { MenuWords } from './words';

type Click = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab & { readonly id: number };

const showWhy = (tabId: number) => openOptions(`#/here?tab=${tabId}`);

const deeds: Readonly<Record<MenuId, (click: Click, tab: Tab, words: MenuWords) => Promise<void>>> =
  {
    hide: async ({ frameId = 0 }, { id }) => {
      if (!(await pickPressed(id, frameId))) await showWhy(id);
    },
    keep: (click, tab, { notKept }) => keepSelection(click, tab, notKept),
    why: (_, { id }) => showWhy(id),
  };

/** Serves the menu of pages, and lets it follow what is allowed and set; gives back its undo. */
export function listenForMenus(words: MenuWords): () => void {
  const follow = () => void followMenus(words.titles);
  const onClick = (click: Click, tab?: Browser.tabs.Tab) => {
    const deed = deeds[click.menuItemId as MenuId];
    if (tab?.id !== undefined) void deed?.(click, { ...tab, id: tab.id }, words);
  };
  const onChange = (changes: Readonly<Record<string, unknown>>, area: string) => {
    const isOurs = [POLICY_KEY, SETTINGS_KEY].some((key) => Object.hasOwn(changes, key));
    if (area === 'local' && isOurs) follow();
  };
  browser.contextMenus.onClicked.addListener(onClick);
  browser.storage.onChanged.addListener(onChange);
  const stop = onGrantsChanged(follow);
  follow();
  return () => {
    browser.contextMenus.onClicked.removeListener(onClick);
    browser.storage.onChanged.removeListener(onChange);
    stop();
  };
}
