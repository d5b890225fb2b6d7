import { createStore } from 'zustand/vanilla';
import type { Draft } from '@/utils/drafts/draft';
import { watchDatabase } from '@/utils/extension/database';
import { countDrafts, type DraftCounts, newestDraft } from '@/utils/extension/drafts/read-drafts';
import { send } from '@/utils/extension/send';

/** What the popup tells of the drafts. */
export interface DraftGlimpse extends DraftCounts {
  /** The newest draft of the tab's host that is not marked as posted. */
  readonly newest: Draft | null;
}

const nothing: DraftGlimpse = { leaving: null, newest: null, total: 0 };

/** The state behind the popup's part about drafts. */
export function createDraftGlimpse() {
  const store = createStore<DraftGlimpse>(() => nothing);
  return {
    store,
    /** Reads what is kept of `host`, and again at each change until the returned undo is called. */
    watch: (host: string) =>
      watchDatabase(
        async () => ({ ...(await countDrafts()), newest: (await newestDraft(host)) ?? null }),
        (glimpse) => store.setState(glimpse),
        // A popup without this part is better than one that complains.
        () => store.setState(nothing),
      ),
    /** Lets texts of `host` be kept, or not. */
    setKept: async (host: string, isKept: boolean) => {
      const { noDraftHosts } = await send('getSettings', null);
      const others = noDraftHosts.filter((other) => other !== host);
      await send('saveSettings', { noDraftHosts: isKept ? others : [...others, host] });
    },
  };
}
