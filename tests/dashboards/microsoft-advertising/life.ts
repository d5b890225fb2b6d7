import type { Dashboard } from '@/tests/dashboards/shared/dashboard';
import { openPath } from '@/tests/dashboards/shared/route';
import { networkIds } from './networks';
import { change, read } from './store';

/** Where the application lives on its host. */
export const base = '/campaign/vnext/social';

/** Changes the lists as time and colleagues do in a real application. */
export const life: Omit<Dashboard, 'remount'> = {
  rerender: () => change({}),
  go: (path) => openPath(base + path),
  grow() {
    const { ticks, drafts, scheduled, posts, activity } = read();
    const post = {
      id: `new-${ticks}-${drafts.length}`,
      networks: ['facebook'],
      when: '10:00',
    } as const;
    change({
      chips: networkIds,
      drafts: [{ ...post, text: 'A colleague’s draft' }, ...drafts],
      scheduled: [{ ...post, text: 'A colleague’s plan' }, ...scheduled],
      posts: [{ ...post, text: 'A colleague’s post' }, ...posts],
      activity: [`${post.id}: new comment`, ...activity],
    });
  },
  shrink() {
    const { chips, drafts, scheduled, posts, activity } = read();
    change({
      chips: chips.slice(0, -1),
      drafts: drafts.slice(0, -1),
      scheduled: scheduled.slice(0, -1),
      posts: posts.slice(0, -1),
      activity: activity.slice(0, -1),
    });
  },
  recycle() {
    const { chips } = read();
    change({ chips: [...chips.slice(1), ...chips.slice(0, 1)] });
  },
};
