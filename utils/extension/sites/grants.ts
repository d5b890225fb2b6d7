import { browser } from 'wxt/browser';
import { packHosts } from '@/utils/extension/packs/pack-hosts';
import { type Grants, hostPatterns } from '@/utils/plan/sites/grants';

/** Where the extension may run now, and where its manifest brings it. */
export async function readGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const others = await packHosts();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return {
    granted: hostPatterns(origins).filter((host) => !others.includes(host)),
    listed: hostPatterns(scripts.flatMap(({ matches }) => matches ?? [])),
  };
}

/** Calls `listener` with the host patterns that were given; gives back its undo. */
export function onHostsGiven(listener: (hosts: readonly string[]) => void): () => void {
  const heard = ({ origins = [] }: { origins?: string[] }) => listener(hostPatterns(origins));
  browser.permissions.onAdded.addListener(heard);
  return () => browser.permissions.onAdded.removeListener(heard);
}

/** Calls `listener` whenever a permission was given or taken back; gives back its undo. */
export function onGrantsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
