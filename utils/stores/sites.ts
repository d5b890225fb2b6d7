import { createStore } from 'zustand/vanilla';
import { onChanged } from '@/utils/extension/own-pages';
import { send } from '@/utils/extension/send';
import { askForHosts } from '@/utils/extension/sites/ask';
import { readGrants } from '@/utils/extension/sites/grants';
import { readSites } from '@/utils/extension/sites/kept-sites';
import { type SiteRow, siteRows } from '@/utils/plan/sites/site-rows';

/** What the settings page shows of sites. */
export interface SitesState {
  /** `null` while it is being read. */
  readonly rows: readonly SiteRow[] | null;
  /** What was removed last, as long as it can be asked for again. */
  readonly removed: string | null;
  /** What the browser was asked for last and did not give. */
  readonly refused: string | null;
}

/** The state behind the list of sites that the person added, and what can be done there. */
export function createSites() {
  const store = createStore<SitesState>(() => ({ rows: null, removed: null, refused: null }));
  const load = async () => {
    const [kept, { granted }] = await Promise.all([readSites(), readGrants()]);
    store.setState({ rows: siteRows(kept, granted) });
  };
  const reload = () => void load().catch(() => undefined);
  return {
    store,
    /** Reads all, and again at each change until the returned undo is called. */
    start: () => {
      reload();
      return onChanged(reload);
    },
    /** Asks whether the extension may run on `host`; call it from a click. */
    allow: (host: string) =>
      void askForHosts([host]).then((given) =>
        store.setState(given ? { removed: null, refused: null } : { refused: host }),
      ),
    /** Gives the permission for `host` back and forgets it. */
    remove: (host: string) =>
      void send('removeSites', { hosts: [host] }).then(
        () => store.setState({ removed: host, refused: null }),
        () => undefined,
      ),
  };
}
