import { database } from '@/utils/extension/database';
import { readRules } from '@/utils/extension/rules/read-rules';
import { readSettings } from '@/utils/extension/settings-store';
import type { Here } from './plan-import';

/** All that a file could change. */
export async function readHere(): Promise<Here> {
  const [rules, packs, settings] = await Promise.all([
    readRules(),
    database.packs.toArray(),
    readSettings(),
  ]);
  return { packs, rules, settings };
}
