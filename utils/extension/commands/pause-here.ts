import { planFor, refreshPlans } from '@/utils/extension/plans';
import { pauseHost } from '@/utils/extension/settings-store';
import { accessInTab } from '@/utils/extension/sites/access-in-tab';

/** Pauses the guard on the site of a tab, or lets it work again; false where that is not up to the person. */
export async function togglePause(tabId: number): Promise<boolean> {
  const access = await accessInTab(tabId);
  if (access.kind !== 'runs') return false;
  const { host } = access;
  const { paused } = await planFor(host, tabId);
  if (paused !== 'no' && paused !== 'here') return false;
  const { pausedHosts } = await pauseHost(host, paused === 'no');
  await refreshPlans();
  // What an organisation has locked stays as it was.
  return pausedHosts.includes(host) === (paused === 'no');
}
