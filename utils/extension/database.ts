import Dexie, { type EntityTable } from 'dexie';
import * as v from 'valibot';
import type { ListFiles } from '@/utils/availability/parse';
import { type CustomRule, CustomRuleSchema } from '@/utils/rules/schema';

interface KeptFile {
  readonly name: string;
  readonly content: unknown;
}

class GuardDatabase extends Dexie {
  declare rules: EntityTable<CustomRule, 'id'>;
  declare listFiles: EntityTable<KeptFile, 'name'>;

  constructor() {
    super('compose-guard', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rules: 'id' });
    this.version(2).stores({ rules: 'id', listFiles: 'name' });
  }
}

const database = new GuardDatabase();

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

/** The last good content of one file of the list; `undefined` when there is none. */
export async function goodFile(name: string): Promise<unknown> {
  return (await database.listFiles.get(name))?.content;
}

/** The last good content of every file of the list. */
export async function goodFiles(): Promise<ListFiles> {
  const kept = await database.listFiles.toArray();
  return Object.fromEntries(kept.map(({ name, content }) => [name, content]));
}

/** Keeps good files, and of those kept before only the ones in `alsoKeep`. */
export async function keepGoodFiles(files: ListFiles, alsoKeep: readonly string[]): Promise<void> {
  await database.transaction('rw', database.listFiles, async () => {
    const names = new Set([...Object.keys(files), ...alsoKeep]);
    await database.listFiles.filter(({ name }) => !names.has(name)).delete();
    await database.listFiles.bulkPut(
      Object.entries(files).map(([name, content]) => ({ name, content })),
    );
  });
}
