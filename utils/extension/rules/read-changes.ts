import { database } from '@/utils/extension/database';
import { type ChangeHead, headOfChange, withUndone } from '@/utils/rules/change-head';

/** The last changes of rules and whether there are older ones. */
export interface ChangeHeads {
  readonly heads: readonly ChangeHead[];
  readonly hasOlder: boolean;
}

/** Reads the heads of the last `most` changes, newest first; one whole change at a time is held. */
export function readChanges(most: number): Promise<ChangeHeads> {
  return database.transaction('r', database.rules, database.ruleChanges, async () => {
    const rules = await database.rules.toArray();
    const current = new Map(rules.map((rule) => [rule.id, rule]));
    const heads: ChangeHead[] = [];
    const undid = new Map<string, string>();
    await database.ruleChanges
      .orderBy('at')
      .reverse()
      .limit(most)
      .each((change) => {
        heads.push(headOfChange(change, current));
        if (change.undoneBy !== null) undid.set(change.undoneBy, change.id);
      });
    const hasOlder = (await database.ruleChanges.count()) > heads.length;
    return { hasOlder, heads: withUndone(heads, undid) };
  });
}
