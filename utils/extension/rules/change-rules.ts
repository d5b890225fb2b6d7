import type { EntityTable } from 'dexie';
import { database } from '@/utils/extension/database';
import type { Changed, MadeChange, PackPart, RuleChange, UndoReply } from '@/utils/rules/change';
import { sameRow } from '@/utils/rules/same-row';
import { noteWrite } from './rule-cache';

/** So many changes can be taken back. */
const MOST_CHANGES = 100;

interface Row {
  readonly id: string;
}

const inOne = <T>(work: () => Promise<T>): Promise<T> =>
  database.transaction('rw', [database.rules, database.packs, database.ruleChanges], work);

async function changesIn<T extends Row>(
  table: EntityTable<T, 'id'>,
  { put, remove }: { readonly put: readonly T[]; readonly remove: readonly string[] },
): Promise<Changed<T>[]> {
  const after = new Map<string, T | null>([
    ...remove.map((gone): [string, null] => [gone, null]),
    ...put.map((row): [string, T] => [row.id, row]),
  ]);
  const ids = [...after.keys()];
  const before = await table.bulkGet(ids as never[]);
  return ids
    .map((id, at) => ({ id, before: before[at] ?? null, after: after.get(id) ?? null }))
    .filter((row) => !sameRow(row.before, row.after));
}

async function writeRows<T extends Row>(
  table: EntityTable<T, 'id'>,
  changes: readonly Changed<T>[],
): Promise<void> {
  const gone = changes.flatMap(({ id, after }) => (after === null ? [id] : []));
  await table.bulkDelete(gone as never[]);
  await table.bulkPut(changes.flatMap(({ after }) => after ?? []));
}

async function write(change: Omit<MadeChange, 'undoneBy'>): Promise<void> {
  noteWrite(change.rules);
  await writeRows(database.rules, change.rules);
  await writeRows(database.packs, change.packs ?? []);
  await database.ruleChanges.put({ ...change, undoneBy: null });
  const old = await database.ruleChanges.orderBy('at').reverse().offset(MOST_CHANGES).primaryKeys();
  // Whatever the clock said before: what was just done can be taken back.
  await database.ruleChanges.bulkDelete(old.filter((id) => id !== change.id));
}

const isSo = async <T extends Row>(
  table: EntityTable<T, 'id'>,
  changes: readonly Changed<T>[],
): Promise<boolean> => {
  const current = await table.bulkGet(changes.map(({ id }) => id) as never[]);
  return changes.every(({ after }, at) => sameRow(current[at] ?? null, after));
};

const back = <T>(changes: readonly Changed<T>[]): Changed<T>[] =>
  changes.map(({ id, before, after }) => ({ id, before: after, after: before }));

/**
 * Makes a change of rules, and of packs with them: all of it or nothing. What it takes to take it back
 * is kept.
 */
export async function changeRules(
  { id, kind, put, remove }: RuleChange,
  now: number,
  packPart: PackPart = { put: [], remove: [] },
): Promise<null> {
  await inOne(async () => {
    if (await database.ruleChanges.get(id)) return;
    const rules = await changesIn(database.rules, { put, remove });
    const packs = await changesIn(database.packs, packPart);
    if (rules.length + packs.length === 0) return;
    await write({ id, at: now, kind, rules, ...(packs.length > 0 && { packs }) });
  });
  return null;
}

/**
 * Takes the change `id` back by a change of its own, `by`, so that this can be taken back as well.
 * Nothing is done where something of it was changed since.
 */
export async function undoChange(id: string, by: string, now: number): Promise<UndoReply> {
  return inOne(async () => {
    const made = await database.ruleChanges.get(id);
    if (made?.undoneBy === by) return 'undone';
    if (!made || made.undoneBy !== null) return 'gone';
    const { rules, packs } = made;
    const stands = (await isSo(database.rules, rules)) && (await isSo(database.packs, packs ?? []));
    if (!stands) return 'changed-since';
    const undone = { rules: back(rules), ...(packs && { packs: back(packs) }) };
    await write({ id: by, at: now, kind: 'undo', ...undone });
    await database.ruleChanges.update(id, { undoneBy: by });
    return 'undone';
  });
}
