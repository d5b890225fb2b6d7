import { database } from '@/utils/extension/database';
import type { ChangedRule, MadeChange, RuleChange, UndoReply } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';
import { noteWrite } from './rule-cache';

/** So many changes can be taken back. */
const MOST_CHANGES = 100;

const same = (a: CustomRule | null, b: CustomRule | null): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (rule: CustomRule | null) =>
  rule && Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1));

async function write(change: Omit<MadeChange, 'undoneBy'>): Promise<void> {
  noteWrite(change.rules);
  const gone = change.rules.flatMap(({ id, after }) => (after === null ? [id] : []));
  await database.rules.bulkDelete(gone);
  await database.rules.bulkPut(change.rules.flatMap(({ after }) => after ?? []));
  await database.ruleChanges.put({ ...change, undoneBy: null });
  const old = await database.ruleChanges.orderBy('at').reverse().offset(MOST_CHANGES).primaryKeys();
  await database.ruleChanges.bulkDelete(old);
}

/** Makes a change of rules, all of it or nothing, and keeps what it takes to take it back. */
export async function changeRules(
  { id, kind, put, remove }: RuleChange,
  now: number,
): Promise<null> {
  await database.transaction('rw', database.rules, database.ruleChanges, async () => {
    if (await database.ruleChanges.get(id)) return;
    const after = new Map<string, CustomRule | null>([
      ...remove.map((gone): [string, null] => [gone, null]),
      ...put.map((rule): [string, CustomRule] => [rule.id, rule]),
    ]);
    const ids = [...after.keys()];
    const before = await database.rules.bulkGet(ids);
    const rules = ids
      .map((rule, at): ChangedRule => {
        return { id: rule, before: before[at] ?? null, after: after.get(rule) ?? null };
      })
      .filter((rule) => !same(rule.before, rule.after));
    if (rules.length > 0) await write({ id, at: now, kind, rules });
  });
  return null;
}

/**
 * Takes the change `id` back by a change of its own, `by`, so that this can be taken back as well.
 * Nothing is done where one of its rules was changed since.
 */
export async function undoChange(id: string, by: string, now: number): Promise<UndoReply> {
  return database.transaction('rw', database.rules, database.ruleChanges, async () => {
    const made = await database.ruleChanges.get(id);
    if (made?.undoneBy === by) return 'undone';
    if (!made || made.undoneBy !== null) return 'gone';
    const current = await database.rules.bulkGet(made.rules.map((rule) => rule.id));
    if (made.rules.some(({ after }, at) => !same(current[at] ?? null, after)))
      return 'changed-since';
    const rules = made.rules.map(({ id: rule, before, after }) => {
      return { id: rule, before: after, after: before };
    });
    await write({ id: by, at: now, kind: 'undo', rules });
    await database.ruleChanges.update(id, { undoneBy: by });
    return 'undone';
  });
}
