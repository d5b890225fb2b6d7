import * as v from 'valibot';
import { database } from '@/utils/extension/database';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';

function parse(row: unknown): CustomRule | null {
  const parsed = v.safeParse(CustomRuleSchema, row);
  return parsed.success ? parsed.output : null;
}

const newestFirst = (rules: CustomRule[]): readonly CustomRule[] =>
  rules.sort((a, b) => b.createdAt - a.createdAt);

/** All rules that are kept, newest first; a row that this version cannot read stays stored, unused. */
export async function readRules(): Promise<readonly CustomRule[]> {
  const rows: unknown[] = await database.rules.toArray();
  return newestFirst(rows.flatMap((row) => parse(row) ?? []));
}

/**
 * Reads the same again and again for one page: a rule that says what it said before is the same object
 * as before, so that whoever remembers something of it need not think again.
 */
export function createRulesReader(): () => Promise<readonly CustomRule[]> {
  let known = new Map<string, { readonly said: string; readonly rule: CustomRule | null }>();
  return async () => {
    const rows = await database.rules.toArray();
    const next: typeof known = new Map();
    for (const row of rows) {
      const said = JSON.stringify(row);
      const before = known.get(row.id);
      next.set(row.id, before?.said === said ? before : { rule: parse(row), said });
    }
    known = next;
    return newestFirst([...next.values()].flatMap(({ rule }) => rule ?? []));
  };
}
