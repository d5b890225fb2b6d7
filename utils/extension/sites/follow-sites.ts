import { localDay } from '@/utils/availability/day';
import { packHosts } from '@/utils/extension/packs/pack-hosts';
import { refreshPlans } from '@/utils/extension/plans';
import { onGrantsChanged, onHostsGiven } from './grants';
import { noteGrants } from './kept-sites';
import { followGrants, startInOpenTabs } from './registration';

/** Lets the content script run where it may, and remembers where that is. */
export async function followSites(): Promise<void> {
  await followGrants();
  await noteGrants(localDay(new Date())).catch(() => undefined);
}

/**
 * Follows what the person allows and takes back, here or in the browser's settings: open pages are
 * guarded, or given back, without being loaded again.
 */
export function listenForSites(): void {
  onGrantsChanged(() => void followSites().then(refreshPlans));
  onHostsGiven((given) => {
    const start = async () => {
      const others = await packHosts();
      const hosts = given.filter((host) => !others.includes(host));
      if (hosts.length > 0) await startInOpenTabs(hosts);
    };
    void start().catch(() => undefined);
  });
}
