import Dexie, { type EntityTable, liveQuery } from 'dexie';
import type { Draft, DraftVersion } from '@/utils/drafts/draft';
import type { LogCount, LogRow } from '@/utils/plan/record/row';
import type { MadeChange } from '@/utils/rules/change';
import type { KeptPack, PackCheck } from '@/utils/rules/pack/kept-pack';
import type { CustomRule } from '@/utils/rules/schema';
import type { Entry } from '@/utils/rules/sync/entries';
import type { RuleUse } from '@/utils/rules/use';
import { carefulFactory, type DatabaseTrouble, troubleOf } from './database-open';
import { inTime, PATIENCE_MS } from './in-time';
import { oneWriter } from './one-writer';
import type { QueueRow } from './queue/queue-row';
import { bringOldRules } from './rules/old-rules';

/** The version of the shape in which things are kept now. */
const SHAPE = 4;

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

  trouble: DatabaseTrouble | null = null;
  readonly listeners = new Set<() => void>();

  constructor() {
    super('compose-guard', {
      chromeTransactionDurability: 'strict',
      IDBKeyRange: globalThis.IDBKeyRange,
      indexedDB: carefulFactory(SHAPE),
    });
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
    this.version(SHAPE)
      .stores({
        ruleChanges: 'id, at',
        ruleUse: 'rule',
        packs: 'id',
        packChecks: 'id',
        syncEntries: 'key',
      })
      .upgrade(bringOldRules);
    this.use(oneWriter('packChecks'));
  }

  override open() {
    const opening = super.open();
    opening.then(
      () => this.#is(null),
      (error: unknown) => {
        this.#is(troubleOf(error));
        // Those who wait hear of it; who comes later tries again.
        setTimeout(() => this.isOpen() || this.close({ disableAutoOpen: false }));
      },
    );
    return opening;
  }

  #is(next: DatabaseTrouble | null) {
    const before = this.trouble;
    this.trouble = next;
    if (before !== null || next !== null) this.tell();
  }

  tell() {
    for (const listener of this.listeners) listener();
  }
}

/** All that is kept in this browser; never opened in a page of others. */
export const database = new GuardDatabase();

/** Why the database could not be opened last; `null` where it could, or nobody has tried. */
export const databaseTrouble = (): DatabaseTrouble | null => database.trouble;

/** Lets the next who asks for something open the database anew; what is under way is done before. */
export const reopenDatabase = (): void => database.close({ disableAutoOpen: false });

/** Opens the database if it is not open; whether that works is heard by `onDatabaseTrouble`. */
export const tryDatabase = (): void => void database.open().catch(() => undefined);

/**
 * Calls `listener` each time that it could not be opened, and when it can be read again; gives back its
 * undo.
 */
export function onDatabaseTrouble(listener: () => void): () => void {
  database.listeners.add(listener);
  return () => database.listeners.delete(listener);
}

/** What `work` reads, or `otherwise` where the database cannot be read in time: for what must go on without it. */
export const orWithout = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  inTime(work).catch(() => {
    void work.then(
      () => database.tell(),
      () => undefined,
    );
    return otherwise;
  });

/** Waits between tries to read again, in milliseconds: the first finds a connection that was only lost. */
const PAUSES = [50, 1_000, 2_000, 4_000, 8_000, 16_000];

type Read<T> = { readonly value: T } | { readonly error: unknown };

/**
 * Calls `listener` with what `read` gives, now and whenever what it read was changed, here or in
 * another page of the extension; `onFail` hears why it cannot, or that it takes long. It is tried again
 * until it can be read. Gives back its undo.
 */
export function watchDatabase<T>(
  read: () => Promise<T>,
  listener: (value: T) => void,
  onFail: (error: unknown) => void,
): () => void {
  let stop: () => void = () => undefined;
  let tries = 0;
  const start = () => {
    let timer = setTimeout(() => onFail(new Error('it takes too long')), PATIENCE_MS);
    const watched = liveQuery(
      (): Promise<Read<T>> =>
        read().then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        ),
    );
    const subscription = watched.subscribe((found) => {
      clearTimeout(timer);
      if ('value' in found) {
        tries = 0;
        return listener(found.value);
      }
      stop();
      if (tries > 0) onFail(found.error);
      timer = setTimeout(start, PAUSES[Math.min(tries++, PAUSES.length - 1)]);
    });
    stop = () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  };
  start();
  return () => stop();
}
