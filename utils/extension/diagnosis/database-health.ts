import { database } from '@/utils/extension/database';
import { troubleOf } from '@/utils/extension/database-open';
import { inTime } from '@/utils/extension/in-time';
import { errorSpot } from '@/utils/plan/diagnosis/error-spot';
import type { DatabaseHealth } from '@/utils/plan/diagnosis/types';

async function look(): Promise<DatabaseHealth> {
  await database.open();
  const counts = database.tables.map(async (table) => [table.name, await table.count()] as const);
  return {
    kind: 'works',
    rows: Object.fromEntries(await Promise.all(counts)),
    version: database.verno,
  };
}

/** Opens the database and counts what is in it, within `patience` milliseconds. */
export async function databaseHealth(patience: number): Promise<DatabaseHealth> {
  try {
    return await inTime(look(), patience);
  } catch (error) {
    const { name } = errorSpot(error);
    const trouble = troubleOf(error);
    if (trouble === 'newer') return { kind: 'newer' };
    if (trouble === 'blocked') return { kind: 'silent' };
    return name === 'TimeoutError' ? { kind: 'silent' } : { kind: 'broken', why: name };
  }
}
