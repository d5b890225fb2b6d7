import { createStore } from 'zustand/vanilla';
import type { TabUnit } from '@/utils/extension/frame-report';
import { onChanged, reloadTab, shownTab } from '@/utils/extension/own-pages';
import type { TabStatus } from '@/utils/extension/protocol';
import { send } from '@/utils/extension/send';
import { askForHosts } from '@/utils/extension/sites/ask';
import { storedStatus } from '@/utils/extension/stored-status';

/** What came of the last word about whether the extension runs on a host. */
interface SiteAnswer {
  readonly host: string;
  readonly said: 'allowed' | 'refused' | 'stopped';
}

/** What the popup knows of its tab. */
export type PopupState =
  | { readonly phase: 'loading' | 'failed' }
  | {
      readonly phase: 'ready';
      readonly answer: SiteAnswer | null;
      readonly tabId: number;
      readonly status: TabStatus;
    };

/** What is known of a tab before its status is there. */
export const nothing: TabStatus = {
  access: { kind: 'closed', why: 'browser' },
  costly: [],
  markup: null,
  mayPoint: false,
  needsReload: false,
  plan: null,
  units: [],
};

/** What is kept is waited for so long, in milliseconds, before the worker is asked anyway. */
const PATIENCE_MS = 200;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The state behind the popup at `address`, and what a person can do there. */
export function createPopup(address: string) {
  const store = createStore<PopupState>(() => ({ phase: 'loading' }));
  let tabId: number | null = null;
  let answer: SiteAnswer | null = null;

  const show = (status: TabStatus) =>
    store.setState({ phase: 'ready', answer, tabId: tabId ?? -1, status }, true);
  const load = async () => {
    tabId ??= await shownTab(address);
    show(tabId === null ? nothing : await send('getTab', { tabId }));
  };
  /** The worker may have to start first, and would slow this down: what is kept is shown before. */
  const showStored = async () => {
    tabId ??= await shownTab(address);
    const stored = tabId === null ? null : await storedStatus(tabId);
    if (stored && store.getState().phase === 'loading') show(stored);
  };
  const quietly = (work: Promise<unknown>) =>
    work.then(load).catch(() => store.setState({ phase: 'failed' }, true));

  return {
    store,
    /** Reads the tab, and again at each change until the returned undo is called. */
    start: () => {
      void quietly(Promise.race([showStored().catch(() => undefined), wait(PATIENCE_MS)]));
      return onChanged(() => void quietly(Promise.resolve()));
    },
    /** Asks whether the extension may run on `host`; call it from a click. */
    allow: (host: string) =>
      quietly(
        askForHosts([host]).then((given) => {
          answer = { host, said: given ? 'allowed' : 'refused' };
        }),
      ),
    /** Gives the permission for `host` back. */
    stopUsing: (host: string) =>
      quietly(
        send('removeSites', { hosts: [host] }).then(() => {
          answer = { host, said: 'stopped' };
        }),
      ),
    /** Pauses the guard on `host`, or lets it work again. */
    setPaused: (host: string, paused: boolean) => quietly(send('setPaused', { host, paused })),
    /** Lets the guard hide again on `host`, where it only warned. */
    hideAgain: (host: string) => quietly(send('setWarnOnly', { host, warnOnly: false })),
    /** Shows notices on `host` again. */
    showNotices: (host: string) => quietly(send('endSnooze', { host })),
    /** Lets the person point at a control in the tab; false where the extension does not run. */
    startPicker: (): Promise<boolean> =>
      tabId === null ? Promise.resolve(false) : send('startPicker', { tabId }).catch(() => false),
    /** Loads the page of the tab again, because the person wants it. */
    reload: () => quietly(tabId === null ? Promise.resolve() : reloadTab(tabId)),
    resumeEverywhere: () => quietly(send('saveSettings', { pausedEverywhere: false })),
    /** Shows one unit of the page, or guards it again. */
    showUnit: ({ frameId, key }: Pick<TabUnit, 'frameId' | 'key'>, shown: boolean) =>
      quietly(
        tabId === null ? Promise.resolve() : send('showUnit', { tabId, frameId, key, shown }),
      ),
  };
}
