import { database } from '@/utils/extension/database';
import type { FrameReport } from '@/utils/extension/frame-report';
import { refreshPlans } from '@/utils/extension/plans';
import type { PageSender } from '@/utils/extension/sender';
import { standing, withSlowPage } from '@/utils/rules/pack/checked';
import { switchPack } from './packs-change';
import { packTables, readCheck, readKept } from './read-packs';

async function noteSlowPage(pack: string, page: string): Promise<boolean> {
  return database.transaction('rw', packTables(), async () => {
    const kept = await readKept(pack);
    const check = standing(await readCheck(pack), 'on');
    if (!check || kept?.state !== 'on') return false;
    const after = withSlowPage(check, page);
    await database.packChecks.put(after);
    if (after.offBecause === null) return false;
    await switchPack(crypto.randomUUID(), pack, 'off', Date.now());
    return true;
  });
}

/**
 * Counts the pages in which rules of packs were paused for their cost; after a few the pack is off. Pages
 * in private windows do not count.
 */
export async function notePackCosts(
  { costly, loadedAt }: Pick<FrameReport, 'costly' | 'loadedAt'>,
  { tabId, frameId, isPrivate }: Pick<PageSender, 'frameId' | 'isPrivate' | 'tabId'>,
): Promise<void> {
  if (isPrivate || costly.length === 0) return;
  const rules = await database.rules.bulkGet(costly.map(({ rule }) => rule));
  const packs = rules.flatMap((rule) => (rule?.origin.kind === 'pack' ? rule.origin.pack : []));
  const page = `${tabId} ${frameId} ${loadedAt}`;
  for (const pack of new Set(packs)) if (await noteSlowPage(pack, page)) await refreshPlans();
}
