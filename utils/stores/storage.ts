import { createStore } from 'zustand/vanilla';
import { databaseTrouble, onDatabaseTrouble } from '@/utils/extension/database';
import type { DatabaseTrouble } from '@/utils/extension/database-open';

/** Why what is kept in this browser cannot be read; `null` where it can. */
export interface StorageState {
  readonly trouble: DatabaseTrouble | null;
}

/** The state behind what a page says of all that is kept in this browser. */
export function createStorage() {
  const read = (): StorageState => ({ trouble: databaseTrouble() });
  const store = createStore<StorageState>(read);
  return {
    store,
    /** Follows it until the returned undo is called. */
    start: () => onDatabaseTrouble(() => store.setState(read())),
  };
}
