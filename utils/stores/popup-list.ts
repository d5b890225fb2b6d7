import { createStore } from 'zustand/vanilla';
import { upcoming } from '@/utils/availability/changes';
import { localDay } from '@/utils/availability/day';
import type { ListGlimpse } from '@/utils/availability/glimpse';
import { changingAfter } from '@/utils/availability/list-index';
import { matrixOf } from '@/utils/availability/matrix';
import { everything, search } from '@/utils/availability/search';
import { listHead, listWith, wholeList } from '@/utils/extension/list';
import { listNews } from '@/utils/extension/list-news';
import { listTrouble } from '@/utils/extension/list-trouble';
import { onListChanged } from '@/utils/extension/own-pages';
import { visitedPlatforms } from '@/utils/extension/visits';

/** The state behind the popup's view of the list. */
export function createPopupList(now: Date) {
  const day = localDay(now);
  const store = createStore<ListGlimpse>(() => ({
    ahead: [],
    newsCount: 0,
    trouble: [],
    networks: [],
    text: '',
    found: null,
  }));

  const load = async () => {
    const { index } = await listHead();
    // Of the many platforms only the few with an announced change are opened here.
    const [list, news, visited] = await Promise.all([
      listWith(changingAfter(index, day)),
      listNews(),
      visitedPlatforms(),
    ]);
    store.setState({
      ahead: upcoming([...list.platforms.values()], day),
      newsCount: news.filter(({ platform }) => visited.has(platform.id)).length,
      networks: list.networks.map(({ id, label }) => ({ id, name: label })),
      trouble: await listTrouble(),
    });
  };

  /** Looks for platforms; the last question asked is the one that is answered. */
  const find = async (text: string) => {
    store.setState({ text });
    if (text.trim() === '') return store.setState({ found: null });
    const [{ networks, platforms }, { terms }] = await Promise.all([wholeList(), listHead()]);
    if (store.getState().text !== text) return;
    const query = { ...everything, text };
    const hits = search([...platforms.values()], query, { networks, terms, day });
    store.setState({ found: matrixOf(hits) });
  };

  return {
    store,
    /** Reads all, and again at each change until the returned undo is called. */
    start: () => {
      void load();
      return onListChanged(() => void load());
    },
    find: (text: string) => void find(text),
  };
}
