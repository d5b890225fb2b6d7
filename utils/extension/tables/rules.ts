import * as v from 'valibot';
import { database } from '@/utils/extension/database';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';

/** All custom rules, newest first; a row that this version cannot read stays stored, unused. */
export async function readRules(): Promise<readonly CustomRule[]> {
  const rows: unknown[] = await database.rules.toArray();
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(CustomRuleSchema, row);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => b.createdAt - a.createdAt);
}

/** Stores a rule under its id; the same id again replaces it. */
export async function writeRule(rule: CustomRule): Promise<{ readonly id: string }> {
  await database.rules.put(rule);
  return { id: rule.id };
}

/** Deletes a rule and gives it back, so that it can be restored; `null` when there was none. */
export async function removeRule(id: string): Promise<CustomRule | null> {
  return database.transaction('rw', database.rules, async () => {
    const rule = await database.rules.get(id);
    await database.rules.delete(id);
    return rule ?? null;
  });
}
