import Dexie, { type EntityTable, liveQuery } from 'dexie';
import type { Draft, DraftVersion } from '@/utils/drafts/draft';
import type { LogCount, LogRow } from '@/utils/plan/record/row';
import type { MadeChange } from '@/utils/rules/change';
import type { KeptPack, PackCheck } from '@/utils/rules/pack/kept-pack';
import type { CustomRule } from '@/utils/rules/schema';
import type { Entry } from '@/utils/rules/sync/entries';
import type { RuleUse } from '@/utils/rules/use';
import type { QueueRow } from './queue/queue-row';
import { bringOldRules } from './rules/old-rules';

interface KeptFile {
  readonly name: string;
  readonly content: unknown;
}

class GuardDatabase extends Dexie {
  declare rules: EntityTable<CustomRule, 'id'>;
  declare ruleChanges: EntityTable<MadeChange, 'id'>;
  declare ruleUse: EntityTable<RuleUse, 'rule'>;
  declare packs: EntityTable<KeptPack, 'id'>;
  declare syncEntries: EntityTable<Entry, 'key'>;
  declare packChecks: EntityTable<PackCheck, 'id'>;
  declare listFiles: EntityTable<KeptFile, 'name'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare draftVersions: EntityTable<DraftVersion, 'key'>;
  declare queue: EntityTable<QueueRow, 'id'>;
  declare log: EntityTable<LogRow, 'id'>;
  declare logCounts: EntityTable<LogCount, 'key'>;

  constructor() {
    super('compose-guard', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rules: 'id' });
    this.version(2).stores({ rules: 'id', listFiles: 'name' });
    this.version(3).stores({
      rules: 'id',
      listFiles: 'name',
      drafts: 'id, updatedAt, leavesAt, pinnedAt, [host+updatedAt]',
      draftVersions: '++key, [draftId+at]',
      queue: 'id, dueAt, source',
      log: 'id, page, [day+place+order+id]',
      logCounts: 'key, [day+place]',
    });
    this.version(4)
      .stores({
        ruleChanges: 'id, at',
        ruleUse: 'rule',
        packs: 'id',
        packChecks: 'id',
        syncEntries: 'key',
      })
      .upgrade(bringOldRules);
  }
}

/** All that is kept in this browser; never opened in a page of others. */
export const database = new GuardDatabase();

/**
 * Calls `listener` with what `read` gives, now and whenever what it read was changed, here or in
 * another page of the extension; `onFail` hears why it cannot. Gives back its undo.
 */
export function watchDatabase<T>(
  read: () => Promise<T>,
  listener: (value: T) => void,
  onFail: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(read).subscribe({ next: listener, error: onFail });
  return () => subscription.unsubscribe();
}
