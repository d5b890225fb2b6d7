import { createStore } from 'zustand/vanilla';
import { watchDatabase } from '@/utils/extension/database';
import { readChanges } from '@/utils/extension/rules/read-changes';
import type { ChangeHead } from '@/utils/rules/change-head';

/** So many more changes are shown at once. */
const AT_ONCE = 10;

/** The last changes of rules, as far as the person wants to see them. */
export interface RuleHistoryState {
  /** Newest first; `null` while they are being read. */
  readonly heads: readonly ChangeHead[] | null;
  readonly hasOlder: boolean;
  readonly isOpen: boolean;
  readonly failed: boolean;
}

/** The state behind the recent changes; they are read only while they are shown. */
export function createRuleHistory() {
  const store = createStore<RuleHistoryState>(() => ({
    failed: false,
    hasOlder: false,
    heads: null,
    isOpen: false,
  }));
  let most = AT_ONCE;
  let stop = () => {};
  const watch = () => {
    stop();
    stop = watchDatabase(
      () => readChanges(most),
      (read) => store.setState({ ...read, failed: false }),
      () => store.setState({ failed: true }),
    );
  };
  return {
    store,
    open: (isOpen: boolean) => {
      most = AT_ONCE;
      store.setState({ isOpen });
      if (isOpen) watch();
      else stop();
    },
    older: () => {
      most += AT_ONCE;
      watch();
    },
    /** Reads again where they were left open, until the returned undo is called. */
    start: () => {
      if (store.getState().isOpen) watch();
      return () => stop();
    },
  };
}
