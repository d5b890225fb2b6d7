import { createStore } from 'zustand/vanilla';
import { localDay } from '@/utils/availability/day';
import type { ListChange } from '@/utils/availability/list-change';
import type { IndexedList } from '@/utils/availability/list-index';
import type { SearchTerms } from '@/utils/availability/package-schema';
import { listHead } from '@/utils/extension/list';
import { onListChanged } from '@/utils/extension/list-changed';
import { dismissNews, listNews } from '@/utils/extension/list-news';
import { listWithOwnPacks, watchPacks } from '@/utils/extension/packs/list-with-packs';
import { onGrantsChanged, readGrants } from '@/utils/extension/sites/grants';
import { visitedPlatforms } from '@/utils/extension/visits';
import { type Catalog, readCatalog } from './catalog';

/** The whole list with what is known of how this person uses it. */
export interface ListState {
  readonly list: IndexedList;
  readonly terms: SearchTerms;
  readonly catalog: Catalog;
  readonly visited: ReadonlySet<string>;
  readonly news: readonly ListChange[];
  /** The host patterns on which the browser lets the extension run. */
  readonly granted: readonly string[];
}

/** The state behind all pages that show the list; `null` while it is being read. */
export function createListStore(now: Date) {
  const store = createStore<{ readonly state: ListState | null }>(() => ({ state: null }));

  const load = async () => {
    const [list, { terms }, visited, news, { granted }] = await Promise.all([
      listWithOwnPacks(),
      listHead(),
      visitedPlatforms(),
      listNews(),
      readGrants(),
    ]);
    const catalog = readCatalog(list, now, granted);
    store.setState({
      state: { list, terms, catalog, visited, news, granted },
    });
  };
  return {
    store,
    today: localDay(now),
    /** Reads all, and again at each change until the returned undo is called. */
    start: () => {
      const again = () => void load();
      again();
      const stops = [onListChanged(again), onGrantsChanged(again), watchPacks(again)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    dismissNews: () => void dismissNews().then(load),
  };
}
