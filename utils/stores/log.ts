import { createStore } from 'zustand/vanilla';
import { listHead } from '@/utils/extension/list';
import { readRows, watchCounts } from '@/utils/extension/log/read-log';
import { clearLog } from '@/utils/extension/log/write-log';
import {
  countsFor,
  everyRow,
  isWrongPeriod,
  type LogFilter,
  type LogNames,
  matcherOf,
} from '@/utils/plan/record/filter';
import { groupsOf } from '@/utils/plan/record/groups';
import type { LogCount, LogRow } from '@/utils/plan/record/row';

/** So many rows are drawn at once: twice as many take some computers 50 ms. */
const AT_ONCE = 50;

/** What the page about the log shows. */
export interface LogState {
  readonly filter: LogFilter;
  /** Counts of all rows; `null` while they are being read. */
  readonly counts: readonly LogCount[] | null;
  /** Counts of the rows that the filter means, its text aside. */
  readonly found: readonly LogCount[];
  /** The rows that were read so far, in the portions in which they came. */
  readonly portions: readonly (readonly LogRow[])[];
  readonly hasMore: boolean;
  readonly isReading: boolean;
  /** Whether the log could not be read, or not be deleted. */
  readonly failed: boolean;
}

/** Reads rows in portions of `AT_ONCE`. */
function portionsOf(source: AsyncGenerator<readonly LogRow[]>) {
  let rest: readonly LogRow[] = [];
  let isOver = false;
  /** The next portion, and whether there is more after it. */
  return async (size: number): Promise<{ rows: readonly LogRow[]; hasMore: boolean }> => {
    while (rest.length <= size && !isOver) {
      const { done, value } = await source.next();
      if (done) isOver = true;
      else rest = [...rest, ...value];
    }
    const rows = rest.slice(0, size);
    rest = rest.slice(size);
    return { rows, hasMore: rest.length > 0 };
  };
}

/** How places and networks of the list are called: they are searched as well. */
async function readNames(): Promise<LogNames> {
  const { index, networks } = await listHead();
  return {
    place: (id) => index.platforms[id]?.name ?? id,
    network: (id) => networks.find((network) => network.id === id)?.label ?? id,
  };
}

/** The rows that `filter` means, some at a time. */
async function* rowsFor(counts: readonly LogCount[], filter: LogFilter) {
  if (isWrongPeriod(filter)) return;
  const matches = matcherOf(filter, await readNames());
  yield* readRows(groupsOf(countsFor(counts, filter)), matches);
}

/** The state behind the page about the log. */
export function createLog() {
  const store = createStore<LogState>(() => ({
    filter: everyRow,
    counts: null,
    found: [],
    portions: [],
    hasMore: false,
    isReading: true,
    failed: false,
  }));
  const fail = () => store.setState({ failed: true, isReading: false });
  const source = () => {
    const { counts, filter } = store.getState();
    return rowsFor(counts ?? [], filter);
  };

  let turn = 0;
  let next = portionsOf(source());
  /** Reads as many portions as were shown; of several readings the last one counts. */
  const read = async (portions: number) => {
    const own = ++turn;
    const { counts, filter } = store.getState();
    const found = isWrongPeriod(filter) ? [] : countsFor(counts ?? [], filter);
    store.setState({ found, isReading: true });
    const reader = portionsOf(source());
    const read: (readonly LogRow[])[] = [];
    let hasMore = true;
    while (hasMore && read.length < portions && own === turn) {
      const portion = await reader(AT_ONCE);
      hasMore = portion.hasMore;
      if (portion.rows.length > 0) read.push(portion.rows);
    }
    if (own !== turn) return;
    next = reader;
    store.setState({ portions: read, hasMore, isReading: false, failed: false });
  };

  return {
    store,
    /** Reads the log, and again at each change until the returned undo is called. */
    start: () =>
      watchCounts((counts) => {
        const { portions } = store.getState();
        store.setState({ counts });
        read(Math.max(1, portions.length)).catch(fail);
      }, fail),
    /** Shows what another filter means. */
    ask: (part: Partial<LogFilter>) => {
      store.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
      read(1).catch(fail);
    },
    /** Shows the next rows. */
    more: async () => {
      const own = turn;
      if (store.getState().isReading) return;
      store.setState({ isReading: true });
      try {
        const { rows, hasMore } = await next(AT_ONCE);
        if (own !== turn) return;
        store.setState(({ portions }) => ({
          portions: rows.length === 0 ? portions : [...portions, rows],
          hasMore,
          isReading: false,
        }));
      } catch {
        fail();
      }
    },
    /** Shows at least so many rows, if there are as many. */
    atLeast: (rows: number) => read(Math.ceil(rows / AT_ONCE)).catch(fail),
    /** All rows that the filter means, some at a time. */
    all: source,
    clear: () => clearLog().catch(fail),
  };
}
