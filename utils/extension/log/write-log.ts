import { database } from '@/utils/extension/database';
import { emptyInBackups } from '@/utils/extension/database-backup';
import { isWholeCount } from '@/utils/extension/whole-rows';
import { cutRow } from '@/utils/plan/record/make-rows';
import { countRows, type LogRow } from '@/utils/plan/record/row';

/** So many rows are kept of one loading of a page. */
export const MOST_OF_PAGE = 100;
/** So many rows are kept of one place on one day. */
export const MOST_OF_DAY = 5_000;
const MOST_REMEMBERED = 20_000;

const keyOf = ({ id, region }: LogRow) => `${id} ${region}`;

/** What is known to be in the log: most reports bring nothing new, and need no transaction. */
const written = new Set<string>();

async function countOfDay({ day, place }: LogRow): Promise<number> {
  const counts = await database.logCounts.where('[day+place]').equals([day, place]).toArray();
  return counts.filter(isWholeCount).reduce((sum, { count }) => sum + count, 0);
}

/** How many more rows may be written where `row` would be. */
async function roomFor(row: LogRow): Promise<number> {
  const [ofPage, ofDay] = await Promise.all([
    database.log.where('page').equals(row.page).count(),
    countOfDay(row),
  ]);
  return Math.max(0, Math.min(MOST_OF_PAGE - ofPage, MOST_OF_DAY - ofDay));
}

/** Adds rows that are not in the log yet, with their counts; to be called in a transaction. */
export async function addCounted(rows: readonly LogRow[]): Promise<void> {
  const added = countRows(rows);
  const known = await database.logCounts.bulkGet(added.map(({ key }) => key));
  await database.log.bulkAdd([...rows]);
  await database.logCounts.bulkPut(
    added.map((each, place) => {
      const before = known[place];
      return before && isWholeCount(before) ? { ...each, count: each.count + before.count } : each;
    }),
  );
}

/** A control that was taken for one of a list belongs to the editor that came a moment later. */
async function moveToEditors(rows: readonly LogRow[]): Promise<void> {
  const known = await database.log.bulkGet(rows.map(({ id }) => id));
  const moved = rows.filter(
    ({ region }, place) => region === 'compose' && known[place]?.region === 'list',
  );
  for (const { actions, id, region } of moved) await database.log.update(id, { actions, region });
  // Those who show the log watch its counts.
  const counts = await database.logCounts.bulkGet(countRows(moved).map(({ key }) => key));
  await database.logCounts.bulkPut(counts.filter((count) => count !== undefined));
}

/** Those of `rows` that are not in the log yet. */
export async function newAmong(rows: readonly LogRow[]): Promise<LogRow[]> {
  const known = await database.log.bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, place) => known[place] === undefined);
}

function remember(rows: readonly LogRow[]): void {
  if (written.size > MOST_REMEMBERED) written.clear();
  for (const row of rows) written.add(keyOf(row));
}

/**
 * Writes rows of one page and day with their counts, each once however often it is called; where there
 * are too many, one row says so.
 */
export async function writeRows(rows: readonly LogRow[]): Promise<void> {
  const unsure = rows.filter((row) => !written.has(keyOf(row)));
  if (unsure.length === 0) return;
  await database.transaction('rw', [database.log, database.logCounts], async () => {
    await moveToEditors(unsure);
    const fresh = await newAmong(unsure);
    const [first] = fresh;
    if (!first) return;
    const kept = fresh.slice(0, await roomFor(first));
    const cut = kept.length < fresh.length ? await newAmong([cutRow(first)]) : [];
    await addCounted([...kept, ...cut]);
  });
  remember(unsure);
}

/** Deletes the whole log, also in a backup. */
export async function clearLog(): Promise<void> {
  await database.transaction('rw', [database.log, database.logCounts], async () => {
    await database.log.clear();
    await database.logCounts.clear();
  });
  await emptyInBackups(['log', 'logCounts']);
}
