import { createStore } from 'zustand/vanilla';
import type { Work } from '@/utils/plan/work';

/** What is shown of a long work. */
export interface WorkState {
  readonly isOn: boolean;
  /** How much is done, between 0 and 1; `null` where that cannot be told. */
  readonly part: number | null;
}

const idle: WorkState = { isOn: false, part: null };

/** One long work at a time, with its progress and its end before its time. */
export function createWork() {
  const store = createStore<WorkState>(() => idle);
  let current: AbortController | null = null;
  return {
    store,
    /** Does `task`, and gives what it gives; `cancelled` where it was ended. */
    run: async <T>(task: (work: Work) => Promise<T>): Promise<T | 'cancelled'> => {
      current?.abort();
      const own = new AbortController();
      current = own;
      const { signal } = own;
      store.setState({ isOn: true, part: null });
      try {
        const done = await task({
          signal,
          tell: (part) => current === own && store.setState({ part }),
        });
        return signal.aborted ? 'cancelled' : done;
      } catch (error) {
        if (signal.aborted) return 'cancelled';
        throw error;
      } finally {
        if (current === own) store.setState(idle);
      }
    },
    cancel: () => current?.abort(),
  };
}
