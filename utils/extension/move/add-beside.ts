import type { Draft } from '@/utils/drafts/draft';
import type { FileDraft } from '@/utils/drafts/draft-part';
import { breathe } from '@/utils/extension/breathe';
import { database } from '@/utils/extension/database';
import { draftTables, versionsOf } from '@/utils/extension/drafts/draft-tables';
import { addCounted, newAmong } from '@/utils/extension/log/write-log';
import { countRows, type LogRow } from '@/utils/plan/record/row';
import { unwatched } from '@/utils/plan/work';
import type { ChangedBeside } from '@/utils/rules/change';

type Added = ChangedBeside['added'];

const logTables = () => [database.log, database.logCounts];

/** So many are looked for at once: few enough for the page to hear the person in between. */
const AT_ONCE = 5_000;

/** Those of `drafts` that are not kept here. */
async function newDrafts(drafts: readonly FileDraft[]): Promise<FileDraft[]> {
  const known = await database.drafts.bulkGet(drafts.map(({ id }) => id));
  return drafts.filter((_, at) => known[at] === undefined);
}

/** How many of the file's drafts and lines of the log are not here yet. */
export async function countNew(
  drafts: readonly FileDraft[],
  log: readonly LogRow[],
  work = unwatched(),
): Promise<{ readonly drafts: number; readonly log: number }> {
  const fresh = (await newDrafts(drafts)).length;
  let lines = 0;
  for (let from = 0; from < log.length; from += AT_ONCE) {
    work.tell(from / log.length);
    await breathe(work);
    lines += (await newAmong(log.slice(from, from + AT_ONCE))).length;
  }
  return { drafts: fresh, log: lines };
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

async function addLog(given: readonly LogRow[], signal: AbortSignal): Promise<string[]> {
  const fresh = await newAmong(given);
  for (let from = 0; from < fresh.length; from += AT_ONCE) {
    signal.throwIfAborted();
    await addCounted(fresh.slice(from, from + AT_ONCE));
  }
  return fresh.map(({ id }) => id);
}

/**
 * Adds drafts and lines of the log that are not here yet, all or none; nothing is written over. When
 * `signal` ends it before all is written, nothing is.
 */
export const addBeside = (
  drafts: readonly FileDraft[],
  log: readonly LogRow[],
  signal = unwatched().signal,
): Promise<Added> =>
  database.transaction('rw', [...draftTables(), ...logTables()], async () => {
    const added = { drafts: await addDrafts(drafts), log: await addLog(log, signal) };
    signal.throwIfAborted();
    return added;
  });

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
