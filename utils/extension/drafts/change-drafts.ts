import Dexie from 'dexie';
import type { Draft, DraftText, DraftVersion } from '@/utils/drafts/draft';
import { database } from '@/utils/extension/database';

/** A draft that was deleted, with all it said before: enough to bring it back. */
export interface DeletedDraft {
  readonly draft: Draft;
  readonly versions: readonly DraftVersion[];
}

const tables = () => [database.drafts, database.draftVersions];

const versionsOf = (id: string) =>
  database.draftVersions.where('[draftId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Gives the draft `id` other texts; what it said is kept as a version. False when it is gone. */
export function editDraft(id: string, texts: readonly DraftText[], now: number): Promise<boolean> {
  return database.transaction('rw', tables(), async () => {
    const before = await database.drafts.get(id);
    if (!before) return false;
    await database.draftVersions.add({ at: before.updatedAt, draftId: id, texts: before.texts });
    await database.drafts.put({ ...before, leavesAt: null, texts, updatedAt: now });
    return true;
  });
}

/** Marks the draft `id` as posted at a time in milliseconds, or as not posted. */
export async function markPosted(id: string, postedAt: number | null): Promise<void> {
  await database.drafts.update(id, { postedAt });
}

/** Keeps the draft `id` for good, or as long as others (`null`). */
export async function pinDraft(id: string, pinnedAt: number | null): Promise<void> {
  await database.drafts.update(id, { leavesAt: null, pinnedAt });
}

/** Deletes the draft `id` and gives it back, so that it can be restored. */
export function deleteDraft(id: string): Promise<DeletedDraft | null> {
  return database.transaction('rw', tables(), async () => {
    const draft = await database.drafts.get(id);
    if (!draft) return null;
    const versions = await versionsOf(id).toArray();
    await versionsOf(id).delete();
    await database.drafts.delete(id);
    return { draft, versions };
  });
}

/** Brings a deleted draft back. */
export function restoreDraft({ draft, versions }: DeletedDraft): Promise<void> {
  return database.transaction('rw', tables(), async () => {
    await database.drafts.put(draft);
    await database.draftVersions.bulkPut([...versions]);
  });
}
