import { createStore } from 'zustand/vanilla';
import { openShortcutSettings, readShortcuts, type Shortcut } from '@/utils/extension/shortcuts';

/** What the help page says of keys. */
export interface ShortcutsState {
  /** `null` while they are being read, and where they cannot be. */
  readonly shortcuts: readonly Shortcut[] | null;
  /** Whether the browser did not open its page for them. */
  readonly isRefused: boolean;
}

/** The state behind the keyboard shortcuts, as they are set now. */
export function createShortcuts() {
  const store = createStore<ShortcutsState>(() => ({ isRefused: false, shortcuts: null }));
  const load = () =>
    void readShortcuts().then(
      (shortcuts) => store.setState({ shortcuts }),
      () => undefined,
    );
  return {
    store,
    /** Reads them, and again when the person comes back from changing them, until the undo is called. */
    start: () => {
      load();
      window.addEventListener('focus', load);
      return () => window.removeEventListener('focus', load);
    },
    change: () => void openShortcutSettings().then((done) => store.setState({ isRefused: !done })),
  };
}
