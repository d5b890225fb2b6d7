import type { Collected } from '@/utils/drafts/collected';
import { send } from '@/utils/extension/send';

/** What the collector of a page's posts needs from the worker. */
export const connectCollector = () => ({
  now: () => Date.now(),
  send: (posts: Collected['posts']) => {
    // Not every page may make a random id.
    const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    return send('collectPosts', { id, posts: [...posts] }).catch(() => 'unreachable' as const);
  },
});
