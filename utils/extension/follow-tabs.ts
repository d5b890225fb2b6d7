import { browser } from 'wxt/browser';
import { noteEnded } from './picker/open-pickers';
import { movePicks } from './picks';
import { forgetTab } from './reports';

const forget = (tabId: number) => Promise.all([forgetTab(tabId), noteEnded(tabId)]);

/** Forgets what was told of tabs that are gone; call it synchronously at the start of the worker. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId).catch(() => undefined));
  // A tab whose page was let go to save memory goes on under another id in some browsers.
  browser.tabs.onReplaced?.addListener((added, removed) => {
    void forget(removed).catch(() => undefined);
    void movePicks(removed, added).catch(() => undefined);
  });
}
