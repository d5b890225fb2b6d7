import { createStore } from 'zustand/vanilla';
import type { Draft } from '@/utils/drafts/draft';
import { watchDatabase } from '@/utils/extension/database';
import {
  type DeletedDraft,
  deleteDraft,
  markPosted,
  pinDraft,
  pinLeaving,
  restoreDraft,
} from '@/utils/extension/drafts/change-drafts';
import { inTime } from '@/utils/extension/in-time';
import { draftSource } from './drafts-source';
import { readAgain } from './read-again';

/** What the page of all drafts shows. */
export interface DraftsState {
  readonly search: string;
  /** The drafts in stretches: one that has not changed stays the same object. */
  readonly pages: readonly (readonly Draft[])[];
  readonly hasMore: boolean;
  readonly isLooking: boolean;
  /** The draft deleted last, as long as it can be brought back. */
  readonly deleted: DeletedDraft | null;
  /** What did not succeed last. */
  readonly trouble: 'unread' | 'unsaved' | null;
}

/** Where the drafts could not be read they are looked for again after so long, in milliseconds. */
const AGAIN_MS = 2_000;

const unread: Pick<DraftsState, 'pages' | 'hasMore' | 'isLooking'> = {
  hasMore: false,
  isLooking: true,
  pages: [],
};

/** The state behind the page of all drafts, and what a person can do there. */
export function createDrafts() {
  const store = createStore<DraftsState>(() => ({
    ...unread,
    deleted: null,
    search: '',
    trouble: null,
  }));
  let running = new AbortController();
  let more: ReturnType<typeof draftSource> | null = null;

  const show = (place: number, drafts: readonly Draft[]) =>
    store.setState((before) => ({ pages: before.pages.with(place, drafts), ...readAgain(before) }));
  const fail = () => store.setState({ isLooking: false, trouble: 'unread' });
  const lookAgain = ({ signal }: AbortController) => {
    const timer = setTimeout(() => look(store.getState().search), AGAIN_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };

  /** Shows one stretch more, now and as it changes. */
  const follow = (read: () => Promise<readonly Draft[]>, { signal }: AbortController) => {
    if (signal.aborted) return;
    const place = store.getState().pages.length;
    store.setState(({ pages }) => ({ pages: [...pages, []] }));
    const stop = watchDatabase(
      read,
      (drafts) => !signal.aborted && show(place, drafts),
      () => !signal.aborted && fail(),
    );
    signal.addEventListener('abort', stop);
  };
  const showMore = async () => {
    const own = running;
    const next = more;
    if (next === null) return;
    // Who asks twice while the first is being answered is answered once.
    more = null;
    store.setState({ isLooking: true });
    try {
      const hasMore = await inTime(next(({ read }) => follow(read, own)));
      if (own.signal.aborted) return;
      more = hasMore ? next : null;
      store.setState((before) => ({ hasMore, isLooking: false, ...readAgain(before) }));
    } catch {
      if (own.signal.aborted) return;
      fail();
      lookAgain(own);
    }
  };
  const look = (search: string) => {
    running.abort();
    running = new AbortController();
    more = draftSource(search, running.signal);
    store.setState({ ...unread, search });
    void showMore();
  };
  const change = async (work: Promise<unknown>): Promise<boolean> => {
    const done = await work.then(
      () => true,
      () => false,
    );
    store.setState({ trouble: done ? null : 'unsaved' });
    return done;
  };

  return {
    store,
    /** Reads the newest drafts, and shows each change until the returned undo is called. */
    start: () => {
      look(store.getState().search);
      return () => running.abort();
    },
    /** Looks for drafts with all words of a text; the last question asked is the one that is answered. */
    search: look,
    more: () => void showMore(),
    pin: (id: string, isKept: boolean) => change(pinDraft(id, isKept ? Date.now() : null)),
    pinLeaving: () => change(pinLeaving(Date.now())),
    markPosted: (id: string, isPosted: boolean) =>
      change(markPosted(id, isPosted ? Date.now() : null)),
    remove: async (id: string) => {
      const before = store.getState().deleted;
      // A press on the undo of the deletion before would be taken for one of this.
      store.setState({ deleted: null });
      const deleting = deleteDraft(id).then((deleted) => deleted && store.setState({ deleted }));
      const done = await change(deleting);
      if (!done) store.setState({ deleted: before });
      return done;
    },
    undo: async () => {
      const { deleted } = store.getState();
      if (deleted && (await change(restoreDraft(deleted)))) store.setState({ deleted: null });
    },
    dismiss: () => store.setState({ deleted: null }),
  };
}
