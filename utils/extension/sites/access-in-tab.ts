import { browser } from 'wxt/browser';
import { type Access, accessTo } from '@/utils/plan/sites/access';
import { readGrants } from './grants';
import { readSites } from './kept-sites';

/** Whether the extension runs on the page of a tab, as far as the browser tells where that is. */
export async function accessInTab(tabId: number): Promise<Access> {
  const [tab, grants, sites] = await Promise.all([
    // A tab that has just been closed is no error: there is nothing to see in it.
    browser.tabs.get(tabId).catch(() => null),
    readGrants(),
    readSites(),
  ]);
  return accessTo(tab?.url, grants, sites);
}
