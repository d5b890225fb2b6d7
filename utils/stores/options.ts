import { createStore } from 'zustand/vanilla';
import { onChanged } from '@/utils/extension/own-pages';
import { send } from '@/utils/extension/send';
import { defaultSettings, type Settings, type SettingsChange } from '@/utils/plan/settings';

/** What the pages of the options know of the settings. */
export interface OptionsState {
  readonly ready: boolean;
  readonly settings: Settings;
  /** What did not succeed last. */
  readonly trouble: 'unread' | 'unsaved' | null;
}

/** The state behind the settings, and what a person can do there. */
export function createOptions() {
  const store = createStore<OptionsState>(() => ({
    ready: false,
    settings: defaultSettings,
    trouble: null,
  }));

  // What is read before all changes are stored would put back what the person has just changed.
  let pending = 0;
  let changes = 0;
  const load = async () => {
    const before = changes;
    const settings = await send('getSettings', null);
    if (pending === 0 && before === changes) store.setState({ ready: true, settings });
  };
  const refresh = () => {
    load().catch(() => store.setState({ trouble: 'unread' }));
  };
  /** Whether `work` was done; the page shows what is stored afterwards. */
  const change = async (work: Promise<unknown>): Promise<boolean> => {
    pending++;
    const done = await work.then(
      () => true,
      () => false,
    );
    pending--;
    changes++;
    const read = await load().then(
      () => true,
      () => false,
    );
    store.setState({ trouble: done && read ? null : 'unsaved' });
    return done && read;
  };

  return {
    store,
    /** Reads all, and again at each change until the returned undo is called. */
    start: () => {
      refresh();
      return onChanged(refresh);
    },
    /** Lets the guard work again on a paused host. */
    resume: (host: string) => change(send('setPaused', { host, paused: false })),
    /** Lets the guard hide again on a host where it only warned. */
    hideAgain: (host: string) => change(send('setWarnOnly', { host, warnOnly: false })),
    /** Shows the new settings at once; when they cannot be stored, those that are. */
    saveSettings: (some: SettingsChange) => {
      store.setState(({ settings }) => ({ settings: { ...settings, ...some } }));
      return change(send('saveSettings', some));
    },
  };
}
