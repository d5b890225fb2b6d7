import { createStore } from 'zustand/vanilla';
import { send } from '@/utils/extension/send';
import { type SyncState, watchSync } from '@/utils/extension/sync/sync-state';

/** What the page shows of sharing with other machines. */
export interface SyncPartState {
  /** `null` while it is being read. */
  readonly sync: SyncState | null;
  readonly busy: boolean;
}

/** The state behind what the settings say of other machines. */
export function createSync() {
  const store = createStore<SyncPartState>(() => ({ busy: false, sync: null }));
  const wait = async (work: Promise<unknown>) => {
    store.setState({ busy: true });
    // What came of it is noted by the worker.
    await work.catch(() => undefined);
    store.setState({ busy: false });
  };
  return {
    store,
    /** Shows how it stands until the returned undo is called. */
    start: () => watchSync((sync) => store.setState({ sync })),
    turn: (on: boolean) => void wait(send('switchSync', { on })),
    share: () => void wait(send('shareNow', null)),
  };
}
