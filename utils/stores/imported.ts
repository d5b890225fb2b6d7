import { createStore } from 'zustand/vanilla';
import { watchDatabase } from '@/utils/extension/database';
import {
  changesToUndo,
  confirmationOf,
  type LastImport,
  readLastImport,
  rulesOf,
} from '@/utils/extension/move/last-import';
import { noChange } from '@/utils/extension/move/move-change';
import { readPacks } from '@/utils/extension/packs/read-packs';
import { send } from '@/utils/extension/send';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';

/** A pack that was imported from a file, with how many rules it has. */
interface ImportedPack {
  readonly pack: KeptPack;
  readonly rules: number;
}

/** What came of the last press. */
export type Said = 'confirmed' | 'undone' | 'changed-since' | 'gone' | 'unsaved';

/** What has been brought in. */
export interface ImportedState {
  readonly last: LastImport | null;
  readonly packs: readonly ImportedPack[];
  /** Whether there are packs from addresses as well. */
  readonly hasAddresses: boolean;
  /** The change by which a pack was removed last, as long as it can be taken back. */
  readonly removed: { readonly id: string; readonly name: string } | null;
  readonly said: Said | null;
}

async function readImported(): Promise<Pick<ImportedState, 'hasAddresses' | 'packs'>> {
  const all = await readPacks();
  const packs = all.filter(({ source }) => source.kind === 'file');
  const shown = packs.map(async (pack) => ({ pack, rules: await rulesOf(pack.id).count() }));
  const byName = (a: ImportedPack, b: ImportedPack) => a.pack.name.localeCompare(b.pack.name);
  return {
    hasAddresses: packs.length < all.length,
    packs: (await Promise.all(shown)).sort(byName),
  };
}

/** The packs and the last import, as they are now. */
export function createImported() {
  const store = createStore<ImportedState>(() => ({
    hasAddresses: false,
    last: null,
    packs: [],
    removed: null,
    said: null,
  }));
  const say = (said: Said | null) => store.setState({ said });
  const fail = () => say('unsaved');

  const undo = async (changes: readonly string[]): Promise<void> => {
    for (const id of changes) {
      const reply = await send('undoChange', { by: crypto.randomUUID(), id });
      if (reply !== 'undone') return say(reply);
    }
    say('undone');
  };

  return {
    store,
    /** Reads both, and again at each change until the returned undo is called. */
    start: () => {
      const read = async () => ({ last: await readLastImport(), ...(await readImported()) });
      return watchDatabase(read, (state) => store.setState(state), fail);
    },
    /** Lets all act that waits of the last import. */
    confirmLast: async () => {
      const { last } = store.getState();
      if (!last) return;
      const work = confirmationOf(last.id, Date.now()).then((change) => send('makeMove', change));
      await work.then(() => say('confirmed'), fail);
    },
    undoLast: async () => {
      const { last } = store.getState();
      if (last) await changesToUndo(last.id).then(undo).catch(fail);
    },
    switchPack: async (pack: KeptPack, isOn: boolean) => {
      const put = [{ ...pack, state: isOn ? ('on' as const) : ('off' as const) }];
      const change = noChange({ kind: 'pack', packs: { put, remove: [] } });
      await send('makeMove', change).then(() => say(null), fail);
    },
    removePack: async ({ id, name }: KeptPack) => {
      const { removed } = store.getState();
      // A press on the undo of the removal before would be taken for one of this.
      store.setState({ removed: null });
      try {
        const remove = await rulesOf(id).primaryKeys();
        const change = noChange({ kind: 'pack', packs: { put: [], remove: [id] }, remove });
        await send('makeMove', change);
        store.setState({ removed: { id: change.id, name }, said: null });
      } catch {
        store.setState({ removed, said: 'unsaved' });
      }
    },
    undoRemoval: async () => {
      const { removed } = store.getState();
      store.setState({ removed: null });
      if (removed) await undo([removed.id]).catch(fail);
    },
    dismiss: () => store.setState({ removed: null, said: null }),
  };
}
