import { createStore } from 'zustand/vanilla';
import { onChanged } from '@/utils/extension/own-pages';
import { send } from '@/utils/extension/send';
import { defaultSettings, type Settings, type SettingsChange } from '@/utils/plan/settings';
import type { ChangeKind } from '@/utils/rules/change';
import type { CustomRule } from '@/utils/rules/schema';

/** What the options page shows. */
export interface OptionsState {
  readonly ready: boolean;
  readonly rules: readonly CustomRule[];
  readonly settings: Settings;
  /** The rule deleted last, as long as it can be brought back. */
  readonly deleted: CustomRule | null;
  /** What did not succeed last. */
  readonly trouble: 'unread' | 'unsaved' | null;
}

const changeRules = (kind: ChangeKind, rules: CustomRule[], remove: string[]) =>
  send('changeRules', { id: crypto.randomUUID(), kind, put: rules, remove });

const put = (kind: ChangeKind, rule: CustomRule) => changeRules(kind, [rule], []);

/** The state behind the options page, and what a person can do there. */
export function createOptions() {
  const store = createStore<OptionsState>(() => ({
    ready: false,
    rules: [],
    settings: defaultSettings,
    deleted: null,
    trouble: null,
  }));

  // What is read before all changes are stored would put back what the person has just changed.
  let pending = 0;
  let changes = 0;
  const load = async () => {
    const before = changes;
    const [rules, settings] = await Promise.all([
      send('listRules', null),
      send('getSettings', null),
    ]);
    if (pending === 0 && before === changes) store.setState({ ready: true, rules, settings });
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
    /** Shows a changed rule at once: whoever opens it now must not go on with the older one. */
    saveRule: async (rule: CustomRule): Promise<boolean> => {
      const { rules } = store.getState();
      store.setState({ rules: rules.map((known) => (known.id === rule.id ? rule : known)) });
      const saved = await change(put('save', rule));
      if (!saved) store.setState({ rules });
      return saved;
    },
    deleteRule: async (rule: CustomRule) => {
      if (await change(changeRules('delete', [], [rule.id]))) store.setState({ deleted: rule });
    },
    undoDelete: async () => {
      const { deleted } = store.getState();
      if (deleted && (await change(put('restore', deleted)))) store.setState({ deleted: null });
    },
    dismissDeleted: () => store.setState({ deleted: null }),
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
