import * as v from 'valibot';
import { database } from '@/utils/extension/database';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';

interface Read {
  readonly said: string;
  /** `null`: this version cannot read it. */
  readonly rule: CustomRule | null;
}

function parse(row: unknown): CustomRule | null {
  const parsed = v.safeParse(CustomRuleSchema, row);
  return parsed.success ? parsed.output : null;
}

/**
 * Reads all rules, newest first, again and again for one page: a rule that says what it said before is
 * the same object as before, so that whoever remembers something of it need not think again.
 */
export function createRulesReader(): () => Promise<readonly CustomRule[]> {
  let known: ReadonlyMap<string, Read> = new Map();
  return async () => {
    const rows = await database.rules.toArray();
    const read = rows.map((row): [string, Read] => {
      const said = JSON.stringify(row);
      const before = known.get(row.id);
      return [row.id, before?.said === said ? before : { rule: parse(row), said }];
    });
    known = new Map(read);
    return read.flatMap(([, { rule }]) => rule ?? []).sort((a, b) => b.createdAt - a.createdAt);
  };
}
