import { browser } from 'wxt/browser';

/** The tab that a popup speaks about: the one named in its address, else the active one. */
export async function shownTab(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opens the options page at a route like `#/rules`. */
export async function openOptions(route: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${route}` });
}

/** The same for a route that nobody else has: the tab that shows it already is brought to the front. */
export async function openOptionsOnce(route: string): Promise<void> {
  const address = `${browser.runtime.getURL('/options.html')}${route}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => [tab.url, tab.pendingUrl].includes(address));
  if (open?.id === undefined || !(await showTab(open.id))) await openOptions(route);
}

/** Loads the page of a tab again. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Brings a tab and its window to the front; false where it is gone. */
export const showTab = (tabId: number): Promise<boolean> =>
  browser.tabs
    .update(tabId, { active: true })
    .then(async (tab) => {
      if (tab?.windowId !== undefined)
        await browser.windows?.update(tab.windowId, { focused: true });
      return true;
    })
    .catch(() => false);

/** Calls `listener` whenever plans, reports or settings changed; gives back its undo. */
export function onChanged(listener: () => void): () => void {
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
