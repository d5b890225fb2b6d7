import type { Draft } from '@/utils/drafts/draft';
import type { FileDraft } from '@/utils/drafts/draft-part';
import { database } from '@/utils/extension/database';
import { draftTables, versionsOf } from '@/utils/extension/drafts/draft-tables';
import { addCounted, newAmong } from '@/utils/extension/log/write-log';
import { countRows, type LogRow } from '@/utils/plan/record/row';
import type { ChangedBeside } from '@/utils/rules/change';

type Added = ChangedBeside['added'];

const logTables = () => [database.log, database.logCounts];

/** Those of `drafts` that are not kept here. */
async function newDrafts(drafts: readonly FileDraft[]): Promise<FileDraft[]> {
  const known = await database.drafts.bulkGet(drafts.map(({ id }) => id));
  return drafts.filter((_, at) => known[at] === undefined);
}

/** How many of the file's drafts and lines of the log are not here yet. */
export async function countNew(
  drafts: readonly FileDraft[],
  log: readonly LogRow[],
): Promise<{ readonly drafts: number; readonly log: number }> {
  return { drafts: (await newDrafts(drafts)).length, log: (await newAmong(log)).length };
}

async function addDrafts(given: readonly FileDraft[]): Promise<string[]> {
  const fresh = await newDrafts(given);
  const drafts = fresh.map(({ versions: _, ...draft }): Draft => draft);
  const versions = fresh.flatMap(({ id, versions: said }) =>
    said.map(({ at, texts }) => ({ at, draftId: id, texts })),
  );
  await database.drafts.bulkAdd(drafts);
  await database.draftVersions.bulkAdd(versions);
  return drafts.map(({ id }) => id);
}

async function addLog(given: readonly LogRow[]): Promise<string[]> {
  const fresh = await newAmong(given);
  await addCounted(fresh);
  return fresh.map(({ id }) => id);
}

/** Adds drafts and lines of the log that are not here yet, all or none; nothing is written over. */
export const addBeside = (drafts: readonly FileDraft[], log: readonly LogRow[]): Promise<Added> =>
  database.transaction('rw', [...draftTables(), ...logTables()], async () => ({
    drafts: await addDrafts(drafts),
    log: await addLog(log),
  }));

async function removeLog(ids: readonly string[]): Promise<void> {
  const rows = (await database.log.bulkGet([...ids])).filter((row) => row !== undefined);
  const gone = countRows(rows);
  const known = await database.logCounts.bulkGet(gone.map(({ key }) => key));
  const left = gone.map((each, at) => ({ ...each, count: (known[at]?.count ?? 0) - each.count }));
  await database.log.bulkDelete(rows.map(({ id }) => id));
  await database.logCounts.bulkPut(left.filter(({ count }) => count > 0));
  await database.logCounts.bulkDelete(left.filter(({ count }) => count <= 0).map(({ key }) => key));
}

/** Takes away what was added at a time in milliseconds; a draft that was written on since stays. */
export const removeAdded = ({ drafts, log }: Added, addedAt: number): Promise<void> =>
  database.transaction('rw', [...draftTables(), ...logTables()], async () => {
    const kept = (await database.drafts.bulkGet([...drafts])).filter(
      (draft) => draft !== undefined,
    );
    for (const { id, updatedAt } of kept) {
      if (updatedAt > addedAt) continue;
      await versionsOf(id).delete();
      await database.drafts.delete(id);
    }
    await removeLog(log);
  });
