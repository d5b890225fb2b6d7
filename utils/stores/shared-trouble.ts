import { createStore } from 'zustand/vanilla';
import { watchDatabase } from '@/utils/extension/database';
import { readNeedy } from '@/utils/extension/packs/read-packs';
import { watchSync } from '@/utils/extension/sync/sync-state';

/** What the popup says of packs and of other machines. */
export interface SharedTroubleState {
  readonly packs: readonly string[];
  readonly isSyncStopped: boolean;
}

/** The state behind what the popup says of packs and of other machines. */
export function createSharedTrouble() {
  const store = createStore<SharedTroubleState>(() => ({ isSyncStopped: false, packs: [] }));
  return {
    store,
    /** Shows how it stands until the returned undo is called. */
    start: () => {
      const stopPacks = watchDatabase(
        readNeedy,
        (packs) => store.setState({ packs }),
        () => undefined,
      );
      const stopSync = watchSync(({ isOn, trouble }) =>
        store.setState({ isSyncStopped: isOn && trouble !== null }),
      );
      return () => {
        stopPacks();
        stopSync();
      };
    },
  };
}
