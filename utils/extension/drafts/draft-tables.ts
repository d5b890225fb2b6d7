import Dexie from 'dexie';
import type { Draft } from '@/utils/drafts/draft';
import { MOST_VERSIONS } from '@/utils/drafts/versions';
import { database } from '@/utils/extension/database';
import { isWholeDraft } from '@/utils/extension/whole-rows';

/** What a draft and its versions are changed in together. */
export const draftTables = () => [database.drafts, database.draftVersions];

/** The drafts of a host, newest first. */
export const draftsOf = (host: string) =>
  database.drafts
    .where('[host+updatedAt]')
    .between([host, Dexie.minKey], [host, Dexie.maxKey])
    .reverse();

/** The same, without those that cannot be read; opened one by one. */
export const wholeDraftsOf = (host: string) => draftsOf(host).filter(isWholeDraft);

/** The newest drafts of a host that can be read, among `most`. */
export const newestOf = async (host: string, most: number): Promise<Draft[]> =>
  (await draftsOf(host).limit(most).toArray()).filter(isWholeDraft);

/** What the draft `id` said before, oldest first. */
export const versionsOf = (id: string) =>
  database.draftVersions.where('[draftId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Keeps what a draft says as a version, and of its versions the newest. */
export async function keepVersion({ id: draftId, texts, updatedAt: at }: Draft): Promise<void> {
  await database.draftVersions.add({ at, draftId, texts });
  const keys = await versionsOf(draftId).primaryKeys();
  await database.draftVersions.bulkDelete(keys.slice(0, -MOST_VERSIONS));
}
