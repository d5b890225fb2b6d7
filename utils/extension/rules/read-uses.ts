import { database } from '@/utils/extension/database';
import type { RuleUses } from '@/utils/rules/find-rules';

/** What became of all rules in pages. */
export async function readUses(): Promise<RuleUses> {
  const rows = await database.ruleUse.toArray();
  return new Map(rows.map((use) => [use.rule, use]));
}
