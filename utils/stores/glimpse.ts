import { createStore } from 'zustand/vanilla';
import type { FoundProducts } from '@/utils/availability/glimpse';
import type { Glimpse } from '@/utils/extension/glimpse/glimpse';
import { onChanged } from '@/utils/extension/own-pages';
import { send } from '@/utils/extension/send';

/** What the popup tells beside its tab, and what is looked for in it. */
export interface GlimpseState extends Glimpse {
  readonly text: string;
  /** What the search found; `null` while nothing is asked. */
  readonly found: FoundProducts | null;
}

const nothing: GlimpseState = {
  drafts: { leaving: null, newest: null, total: 0 },
  found: null,
  hasPolicy: false,
  isSyncStopped: false,
  list: { ahead: [], networks: [], newsCount: 0, oldSince: null, trouble: [] },
  needyPacks: [],
  storage: 'fine',
  text: '',
};

/** The state behind what the popup tells beside its tab. */
export function createGlimpse() {
  const store = createStore<GlimpseState>(() => nothing);

  /** Looks for products; the last question asked is the one that is answered. */
  const find = async (text: string) => {
    store.setState({ text });
    if (text.trim() === '') return store.setState({ found: null });
    const found = await send('findProducts', { text: text.slice(0, 200) }).catch(() => null);
    if (store.getState().text === text) store.setState({ found });
  };

  return {
    store,
    /** Reads what there is for the page of `host`, and again at each change until the returned undo is called. */
    watch: (host: string | null) => {
      const read = () =>
        // A popup without these parts is better than one that only complains; the tab's part says it.
        void send('getGlimpse', { host }).then(store.setState, () => undefined);
      read();
      return onChanged(read);
    },
    find: (text: string) => void find(text),
    /** Lets texts of `host` be kept, or not. */
    setKept: async (host: string, isKept: boolean) => {
      const { noDraftHosts } = await send('getSettings', null);
      const others = noDraftHosts.filter((other) => other !== host);
      await send('saveSettings', { noDraftHosts: isKept ? others : [...others, host] });
    },
  };
}
