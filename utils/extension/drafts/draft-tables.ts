import Dexie from 'dexie';
import type { Draft } from '@/utils/drafts/draft';
import { MOST_VERSIONS } from '@/utils/drafts/versions';
import { database } from '@/utils/extension/database';

/** What a draft and its versions are changed in together. */
export const draftTables = () => [database.drafts, database.draftVersions];

/** The drafts of a host, newest first. */
export const draftsOf = (host: string) =>
  database.drafts
    .where('[host+updatedAt]')
    .between([host, Dexie.minKey], [host, Dexie.maxKey])
    .reverse();

/** What the draft `id` said before, oldest first. */
export const versionsOf = (id: string) =>
  database.draftVersions.where('[draftId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Keeps what a draft says as a version, and of its versions the newest. */
export async function keepVersion({ id: draftId, texts, updatedAt: at }: Draft): Promise<void> {
  await database.draftVersions.add({ at, draftId, texts });
  const keys = await versionsOf(draftId).primaryKeys();
  await database.draftVersions.bulkDelete(keys.slice(0, -MOST_VERSIONS));
}
