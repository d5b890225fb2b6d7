import type { Transaction } from 'dexie';

/** A rule as the first version kept it: one selector and labels, no client and no first day. */
interface OldRule {
  readonly labels?: readonly string[];
  readonly selector?: string | null;
}

/** Brings rules of the first version into today's shape; what is not such a rule stays as it is. */
export async function bringOldRules(transaction: Transaction): Promise<void> {
  await transaction
    .table('rules')
    .toCollection()
    .modify((row: OldRule & Record<string, unknown>, ref) => {
      if (!Array.isArray(row.labels) || row.locators !== undefined) return;
      const { labels, selector = null, ...rest } = row;
      const locators = selector !== null || labels.length > 0 ? [{ labels, selector }] : [];
      ref.value = { client: '', from: null, locators, origin: { kind: 'own' }, ...rest };
    });
}
