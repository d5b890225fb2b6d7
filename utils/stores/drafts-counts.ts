import { createStore } from 'zustand/vanilla';
import type { DraftCounts } from '@/utils/drafts/glimpse';
import { watchDatabase } from '@/utils/extension/database';
import { countDrafts } from '@/utils/extension/drafts/read-drafts';

/** The number of drafts behind the pages that tell it; `null` while it is not known. */
export function createDraftCounts() {
  const store = createStore<{ readonly counts: DraftCounts | null }>(() => ({ counts: null }));
  return {
    store,
    /** Counts now and at each change, until the returned undo is called. */
    start: () =>
      watchDatabase(
        countDrafts,
        (counts) => store.setState({ counts }),
        () => store.setState({ counts: null }),
      ),
  };
}
