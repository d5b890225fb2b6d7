import { browser } from 'wxt/browser';
import { type Grants, isCovered } from '@/utils/plan/sites/grants';

/**
 * Tells which of `hosts` the extension may run on. A browser that lets it run on a known dashboard only
 * when its button is pressed does so for one tab, and shows by telling that tab's address.
 */
export async function allowedIn(
  { granted, listed }: Grants,
  hosts: readonly string[],
  inTab: number | undefined,
): Promise<(host: string) => boolean> {
  const isGranted = (host: string) => isCovered(granted, host);
  const isAsked = hosts.some((host) => !isGranted(host) && listed.includes(host));
  if (inTab === undefined || !isAsked) return isGranted;
  const tab = await browser.tabs.get(inTab).catch(() => null);
  const isOpen = tab?.url !== undefined;
  return (host) => isGranted(host) || (isOpen && listed.includes(host));
}
