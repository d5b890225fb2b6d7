import { browser } from 'wxt/browser';
import { type Kept, sweep } from '@/utils/drafts/retention';
import { database } from '@/utils/extension/database';
import { readSettings } from '@/utils/extension/settings-store';
import { draftTables, versionsOf } from './draft-tables';
import { MOST_IN_ALL, MOST_OF_HOST } from './limits';
import { readDraft } from './read-drafts';

const SWEPT_KEY = 'draftsSweptAt';

/** What decides how long each draft is kept, read from indexes: no text is opened. */
async function keptDrafts(): Promise<Kept[]> {
  const { drafts } = database;
  const byHost = drafts.orderBy('[host+updatedAt]');
  const leaving = drafts.orderBy('leavesAt');
  const [keys, ids, leaveTimes, leavingIds, pinned] = await Promise.all([
    byHost.keys(),
    byHost.primaryKeys(),
    leaving.keys(),
    leaving.primaryKeys(),
    drafts.orderBy('pinnedAt').primaryKeys(),
  ]);
  const leavesAt = new Map(leavingIds.map((id, place) => [id, Number(leaveTimes[place])]));
  const isPinned = new Set(pinned);
  return ids.flatMap((id, place): Kept[] => {
    const [host, updatedAt] = keys[place] as unknown as [string, number];
    if (typeof updatedAt !== 'number' || isPinned.has(id)) return [];
    return [{ id, host, updatedAt, leavesAt: leavesAt.get(id) ?? null }];
  });
}

/** When drafts were swept last, in milliseconds since 1970; `null` where that is not known. */
export async function sweptBefore(): Promise<number | null> {
  const stored = await browser.storage.local.get(SWEPT_KEY);
  const at: unknown = stored[SWEPT_KEY];
  return typeof at === 'number' ? at : null;
}

/** What cannot be read is shown nowhere: nobody would see that it is to go, so it stays. */
const isReadable = async (id: string): Promise<boolean> => (await readDraft(id)) !== undefined;

/** Announces which drafts are to go, and deletes those whose announced time has come; `now` in milliseconds. */
export async function sweepDrafts(now: number): Promise<void> {
  const [{ draftDays }, before] = await Promise.all([readSettings(), sweptBefore()]);
  const limits = { days: draftDays, inAll: MOST_IN_ALL, perHost: MOST_OF_HOST };
  const { drafts } = database;
  await database.transaction('rw', draftTables(), async () => {
    const { announce, remove, spare } = sweep(await keptDrafts(), limits, { before, now });
    const changed = [...announce, ...spare.map((id) => ({ id, leavesAt: null }))];
    for (const { id, leavesAt } of changed)
      if (await isReadable(id)) await drafts.update(id, { leavesAt });
    for (const id of remove) {
      if (!(await isReadable(id))) continue;
      await drafts.delete(id);
      await versionsOf(id).delete();
    }
  });
  await browser.storage.local.set({ [SWEPT_KEY]: now });
}
