import * as v from 'valibot';
import { database } from '@/utils/extension/database';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';
import { byAge, rulesKept } from './rule-cache';

async function readAll(): Promise<readonly CustomRule[]> {
  const rows: unknown[] = await database.rules.toArray();
  return rows
    .flatMap((row) => {
      const parsed = v.safeParse(CustomRuleSchema, row);
      return parsed.success ? [parsed.output] : [];
    })
    .sort(byAge);
}

/** All rules that are kept, newest first; a row that this version cannot read stays stored, unused. */
export const readRules = (): Promise<readonly CustomRule[]> => rulesKept(readAll);
