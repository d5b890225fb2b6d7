import { browser } from 'wxt/browser';
import { type FoundUnit, inOrder } from '@/utils/plan/found';
import { matchPattern } from '@/utils/plan/sites/match-pattern';
import { cachedPlan } from './kept-plan';
import type { TabStatus } from './protocol';
import { reportPrefix } from './report-keys';
import { sessionUnder } from './session';

type Units = TabStatus['units'];

/** What the frames of a tab reported last, as the worker has kept it. */
async function storedUnits(tabId: number): Promise<Units> {
  const prefix = reportPrefix(tabId);
  const stored = Object.entries(await sessionUnder(prefix)).flatMap(([key, value]) => {
    const { units } = (value ?? {}) as { readonly units?: readonly FoundUnit[] };
    if (!Array.isArray(units)) return [];
    const frameId = Number(key.slice(prefix.length));
    return (units as Units).map((unit) => ({ ...unit, frameId }));
  });
  return inOrder(stored);
}

/**
 * What is known of a tab without waking the worker: from what is kept for its host and what its page
 * has reported. `null` where the worker has to be asked. The schemas stay with the worker, which has
 * parsed what it kept: a popup is to be small.
 */
export async function storedStatus(tabId: number): Promise<TabStatus | null> {
  const { url } = await browser.tabs.get(tabId);
  const page = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (page?.protocol !== 'https:') return null;
  const { hostname: host } = page;
  const pattern = matchPattern(host);
  const [isGranted, plan, units] = await Promise.all([
    browser.permissions.contains({ origins: [pattern] }),
    cachedPlan(host),
    storedUnits(tabId),
  ]);
  if (!isGranted || !plan) return null;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const isListed = scripts.some(({ matches }) => matches?.includes(pattern));
  const access = { by: isListed ? 'listed' : 'added', host, kind: 'runs' } as const;
  return { access, costly: [], markup: null, mayPoint: false, needsReload: false, plan, units };
}
