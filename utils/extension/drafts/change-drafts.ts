import type { Draft, DraftText, DraftVersion } from '@/utils/drafts/draft';
import { database } from '@/utils/extension/database';
import { emptyInBackups } from '@/utils/extension/database-backup';
import { bringBack } from './aside';
import { draftTables, keepVersion, versionsOf } from './draft-tables';
import { readDraft } from './read-drafts';

/** A draft that was deleted, with all it said before: enough to bring it back. */
export interface DeletedDraft {
  readonly draft: Draft;
  readonly versions: readonly DraftVersion[];
}

/** Gives the draft `id` other texts; what it said is kept as a version. False when it is gone. */
export function editDraft(id: string, texts: readonly DraftText[], now: number): Promise<boolean> {
  return database.transaction('rw', draftTables(), async () => {
    const before = await readDraft(id);
    if (!before) return false;
    if (JSON.stringify(before.texts) === JSON.stringify(texts)) return true;
    await keepVersion(before);
    await database.drafts.put({ ...before, editedAt: now, leavesAt: null, texts, updatedAt: now });
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

/** Keeps all drafts for good that are announced to be deleted. */
export async function pinLeaving(pinnedAt: number): Promise<void> {
  await database.drafts.where('leavesAt').above(-Infinity).modify({ leavesAt: null, pinnedAt });
}

/** Deletes the draft `id` and gives it back, so that it can be restored. */
export function deleteDraft(id: string): Promise<DeletedDraft | null> {
  return database.transaction('rw', draftTables(), async () => {
    const draft = await database.drafts.get(id);
    if (!draft) return null;
    const versions = await versionsOf(id).toArray();
    await versionsOf(id).delete();
    await database.drafts.delete(id);
    return { draft, versions };
  });
}

/** Brings a deleted draft back, unless its page has written it anew. */
export function restoreDraft({ draft, versions }: DeletedDraft): Promise<void> {
  return database.transaction('rw', draftTables(), async () => {
    const anew = await database.drafts.get(draft.id);
    if (anew) await keepVersion(draft);
    else await database.drafts.put(draft);
    await database.draftVersions.bulkPut([...versions]);
  });
}

/** Deletes all drafts, also those that wait beside the database, or are in a backup. */
export async function deleteAllDrafts(): Promise<void> {
  await bringBack();
  await database.transaction('rw', draftTables(), async () => {
    await database.drafts.clear();
    await database.draftVersions.clear();
  });
  await emptyInBackups(['drafts', 'draftVersions']);
}
