import { createStore } from 'zustand/vanilla';
import {
  type CollectedPost,
  type Collection,
  collect,
  entryOfFound,
  type FoundPost,
} from '@/utils/drafts/collect';
import { watchDatabase } from '@/utils/extension/database';
import { addToQueue } from '@/utils/extension/queue/change-queue';
import { readCollected } from '@/utils/extension/queue/collected-posts';
import { queueSources } from '@/utils/extension/queue/read-queue';
import { readAgain } from './read-again';

/** What the page of collected posts shows. */
export interface CollectedState {
  /** `null` while they are being read; `gone` when the browser has forgotten them. */
  readonly collection: Collection | 'gone' | null;
  readonly trouble: 'unread' | 'unsaved' | null;
}

/** The state behind the posts collected on a page of `host`, before they are added to the queue. */
export function createCollected(host: string) {
  const store = createStore<CollectedState>(() => ({ collection: null, trouble: null }));
  const show = (posts: readonly CollectedPost[] | null, sources: readonly string[]) =>
    store.setState((before) => ({
      collection: posts === null ? 'gone' : collect(posts, host, sources),
      ...readAgain(before),
    }));
  return {
    store,
    /** Reads them, and again when the queue changes, until the returned undo is called. */
    start: () => {
      const posts = readCollected(host).catch(() => null);
      return watchDatabase(
        queueSources,
        (sources) => void posts.then((found) => show(found, sources)),
        () => store.setState({ trouble: 'unread' }),
      );
    },
    /**
     * Puts these into the queue; how many are new there, or `null` when they could not be saved, or `signal`
     * ended it before.
     */
    add: async (posts: readonly FoundPost[], signal?: AbortSignal): Promise<number | null> => {
      const now = Date.now();
      // Those without a time stay in the order of their page.
      const entries = posts.map((post, place) =>
        entryOfFound(post, { id: crypto.randomUUID(), now: now + place }),
      );
      try {
        return (await addToQueue(entries, now, signal)).length;
      } catch {
        if (!signal?.aborted) store.setState({ trouble: 'unsaved' });
        return null;
      }
    },
  };
}
