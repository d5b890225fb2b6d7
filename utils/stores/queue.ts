import { createStore } from 'zustand/vanilla';
import type { QueueChange } from '@/utils/drafts/queue-change';
import { hasMoved } from '@/utils/drafts/queue-days';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { noFilter, type QueueFilter } from '@/utils/drafts/queue-filter';
import { watchDatabase } from '@/utils/extension/database';
import { changeQueued, deleteQueued, restoreQueued } from '@/utils/extension/queue/change-queue';
import { readQueue } from '@/utils/extension/queue/read-queue';
import { mayNotify } from '@/utils/extension/reminders';
import { onGrantsChanged } from '@/utils/extension/sites/grants';
import { readAgain } from './read-again';

/** What the page says about what was done last. */
export type QueueNews =
  | { readonly kind: 'copied' | 'not-copied' }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'deleted' | 'posted' | 'reopened'; readonly entry: QueueEntry };

/** What the page of the queue shows. */
export interface QueueState {
  /** `null` while they are being read. */
  readonly entries: readonly QueueEntry[] | null;
  readonly filter: QueueFilter;
  /** Ids of the posts that were ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly news: QueueNews | null;
  readonly trouble: 'unread' | 'unsaved' | null;
  readonly mayNotify: boolean;
  /** The time by which posts are overdue, in milliseconds; it moves on by itself. */
  readonly now: number;
}

const TICK_MS = 15_000;

/** The state behind the page of the queue, and what a person can do there. */
export function createQueue() {
  const store = createStore<QueueState>(() => ({
    chosen: new Set(),
    entries: null,
    filter: noFilter,
    mayNotify: false,
    news: null,
    now: Date.now(),
    trouble: null,
  }));
  const attempt = async <T>(work: Promise<T>, news: (done: T) => QueueNews | null) => {
    const before = store.getState().news;
    // A press on the undo of the change before would be taken for one of this.
    store.setState({ news: null });
    try {
      store.setState({ news: news(await work), trouble: null });
    } catch {
      store.setState({ news: before, trouble: 'unsaved' });
    }
  };
  const change = (entry: QueueEntry, part: QueueChange, kind: 'posted' | 'reopened' | null) =>
    attempt(changeQueued(entry.id, part, Date.now()), () => (kind ? { kind, entry } : null));
  const ask = async () => store.setState({ mayNotify: await mayNotify() });
  const tick = () => {
    const { entries, now } = store.getState();
    const next = Date.now();
    if (hasMoved(entries ?? [], now, next)) store.setState({ now: next });
  };
  return {
    store,
    /** Reads the queue, and again at each change until the returned undo is called. */
    start: () => {
      store.setState({ now: Date.now() });
      void ask();
      const timer = setInterval(tick, TICK_MS);
      const stopGrants = onGrantsChanged(() => void ask());
      const stopQueue = watchDatabase(
        readQueue,
        (entries) =>
          store.setState((before) => ({ entries, now: Date.now(), ...readAgain(before) })),
        () => store.setState({ trouble: 'unread' }),
      );
      return () => {
        clearInterval(timer);
        stopGrants();
        stopQueue();
      };
    },
    filter: (part: Partial<QueueFilter>) =>
      store.setState(({ filter }) => ({ filter: { ...filter, ...part } })),
    choose: (id: string, isChosen: boolean) =>
      store.setState(({ chosen }) => {
        const next = new Set(chosen);
        if (isChosen) next.add(id);
        else next.delete(id);
        return { chosen: next };
      }),
    chooseNone: () => store.setState({ chosen: new Set() }),
    say: (news: QueueNews | null) => store.setState({ news }),
    remove: (entry: QueueEntry) =>
      attempt(deleteQueued(entry.id), (gone) => gone && { kind: 'deleted', entry: gone }),
    markPosted: (entry: QueueEntry) => change(entry, { postedAt: Date.now() }, 'posted'),
    markOpen: (entry: QueueEntry) => change(entry, { postedAt: null }, 'reopened'),
    /** Takes back what the page speaks of. */
    undo: async () => {
      const { news } = store.getState();
      if (!news || !('entry' in news)) return;
      const { entry, kind } = news;
      if (kind === 'deleted') await attempt(restoreQueued(entry, Date.now()), () => null);
      else await change(entry, { postedAt: entry.postedAt }, null);
    },
  };
}
