import { database } from '@/utils/extension/database';
import type { ChangeKind } from '@/utils/rules/change';

/** Who brings back an old file has not changed its rules; what came from elsewhere was changed there. */
const notMadeHere: readonly ChangeKind[] = ['import', 'restore', 'sync'];

/** When a person last changed each rule on this machine, by its id; milliseconds since 1970. */
export async function changedAt(): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  await database.ruleChanges.orderBy('at').each(({ at, kind, rules }) => {
    if (notMadeHere.includes(kind)) for (const { id } of rules) times.delete(id);
    else for (const { id } of rules) times.set(id, at);
  });
  return times;
}
