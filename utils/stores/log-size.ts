import { createStore } from 'zustand/vanilla';
import type { Day } from '@/utils/availability/day';
import { watchCounts } from '@/utils/extension/log/read-log';
import { clearLog } from '@/utils/extension/log/write-log';

/** How much is in the activity log. */
export interface LogSize {
  /** `null` while it is being counted. */
  readonly count: number | null;
  /** The day of its oldest line; `null` where there is none. */
  readonly first: Day | null;
}

/** The state behind what is said of the log where it can be deleted. */
export function createLogSize() {
  const store = createStore<LogSize>(() => ({ count: null, first: null }));
  return {
    store,
    /** Counts it, and again at each change until the returned undo is called. */
    start: () =>
      watchCounts(
        (counts) =>
          store.setState({
            count: counts.reduce((sum, { count }) => sum + count, 0),
            first: counts.map(({ day }) => day).sort()[0] ?? null,
          }),
        () => undefined,
      ),
    clear: clearLog,
  };
}
