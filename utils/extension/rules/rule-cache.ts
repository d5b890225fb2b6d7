import Dexie from 'dexie';
import type { ChangedRule } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';

type Rules = readonly CustomRule[];

/** All rules, as long as they are known to be what is stored; a worker that starts anew reads them again. */
let kept: Promise<Rules> | null = null;
/** What the write under way changes; `null` where none is, or where nobody said. */
let writing: readonly ChangedRule[] | null = null;

const isOfRules = (part: string) => part === 'all' || part.startsWith('idb://compose-guard/rules/');

/** Newest first: the order of all rules; of those of one moment, as the database has them. */
export const byAge = (a: CustomRule, b: CustomRule): number =>
  b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);

function changed(rules: Rules, changes: readonly ChangedRule[]): Rules {
  const gone = new Set(changes.map(({ id }) => id));
  const others = rules.filter(({ id }) => !gone.has(id));
  return [...changes.flatMap(({ after }) => after ?? []), ...others].sort(byAge);
}

// Heard of each write that was made, here or in another page of the extension.
Dexie.on('storagemutated', (parts) => {
  if (!Object.keys(parts).some(isOfRules)) return;
  const changes = writing;
  writing = null;
  // A write of others is read anew. Should it be taken for ours, the next one, which is ours, is.
  kept = kept && changes && kept.then((rules) => changed(rules, changes));
});

/** Says within a transaction what it writes, so that not all has to be read again. */
export function noteWrite(changes: readonly ChangedRule[]): void {
  // Where no rule is written nothing is heard that would end it.
  if (changes.length === 0) return;
  writing = changes;
  Dexie.currentTransaction?.on('abort', () => {
    writing = null;
  });
}

/** The rules as `read` gives them, read once while nothing is written. */
export function rulesKept(read: () => Promise<Rules>): Promise<Rules> {
  if (kept) return kept;
  const own = read();
  kept = own;
  own.catch(() => {
    if (kept === own) kept = null;
  });
  return own;
}
