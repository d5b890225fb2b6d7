import { createStore } from 'zustand/vanilla';
import { ownVersion } from '@/utils/extension/language';
import { addBeside, countNew, removeAdded } from '@/utils/extension/move/add-beside';
import { type ImportPlan, type Incoming, planImport } from '@/utils/extension/move/plan-import';
import type { Given, GivenReading } from '@/utils/extension/move/read-given';
import { readHere } from '@/utils/extension/move/read-here';
import { send } from '@/utils/extension/send';
import type { ImportMode } from '@/utils/rules/import/plan-rules';
import type { FileProblem } from '@/utils/rules/import/problem';
import type { TableWords } from '@/utils/rules/import/table-words';

/** Which of a file's drafts and lines of the log are brought in as well. */
export interface Extras {
  readonly drafts: boolean;
  readonly log: boolean;
}

/** What an import would do, before it is done. */
export interface Preview {
  readonly kind: Incoming['kind'];
  readonly name: string;
  readonly mode: ImportMode;
  readonly plan: ImportPlan;
  readonly notes: readonly FileProblem[];
  /** How many drafts and lines of the log are not here yet. */
  readonly fresh: { readonly drafts: number; readonly log: number };
  readonly extras: Extras;
  /** Something else was changed since it was first shown. */
  readonly isAnew: boolean;
}

/** How far the import of a file is. */
export type ImportState =
  | { readonly step: 'start' }
  | { readonly step: 'reading' }
  | {
      readonly step: 'refused';
      readonly name: string;
      readonly problems: readonly FileProblem[];
      readonly count: number;
    }
  | { readonly step: 'preview'; readonly preview: Preview; readonly isBusy: boolean }
  | { readonly step: 'done' }
  | { readonly step: 'failed'; readonly why: 'unread' | 'unsaved' };

const none: Extras = { drafts: false, log: false };

const saysSame = (a: ImportPlan, b: ImportPlan): boolean =>
  JSON.stringify([a.rules, a.packs, a.settings]) === JSON.stringify([b.rules, b.packs, b.settings]);

const partsOf = (incoming: Incoming) => {
  const { drafts = [], log = [] } = incoming.kind === 'backup' ? incoming.file.others : {};
  return { drafts, log };
};

/** The import of a file, from its choice to its end. */
export function createImport() {
  const store = createStore<ImportState>(() => ({ step: 'start' }));
  let incoming: Incoming | null = null;
  let now = 0;
  // Who chooses another file while the first is being read means the other.
  let run = 0;

  const planOf = async (given: Incoming, mode: ImportMode) =>
    planImport(given, await readHere(), { mode, now });

  const show = async (
    reading: Extract<GivenReading, { ok: true }>,
    name: string,
  ): Promise<ImportState> => {
    incoming = reading.incoming;
    now = Date.now();
    const { drafts, log } = partsOf(incoming);
    const preview: Preview = {
      extras: none,
      fresh: await countNew(drafts, log),
      isAnew: false,
      kind: incoming.kind,
      mode: 'merge',
      name,
      notes: reading.notes,
      plan: await planOf(incoming, 'merge'),
    };
    return { isBusy: false, preview, step: 'preview' };
  };

  const read = async (given: Given, words: TableWords) => {
    const own = ++run;
    const name = 'name' in given ? given.name : '';
    store.setState({ step: 'reading' }, true);
    const next = async (): Promise<ImportState> => {
      // What reads files is large, and needed by few.
      const { readGiven } = await import('@/utils/extension/move/read-given');
      const reading = await readGiven(given, { reader: ownVersion(), words });
      if (reading.ok) return show(reading, name);
      return { count: reading.count, name, problems: reading.problems, step: 'refused' };
    };
    const state = await next().catch((): ImportState => ({ step: 'failed', why: 'unread' }));
    if (own === run) store.setState(state, true);
  };

  const change = (part: Partial<Preview>) => {
    const state = store.getState();
    if (state.step === 'preview')
      store.setState({ ...state, preview: { ...state.preview, ...part } }, true);
  };

  const make = async (plan: ImportPlan, given: Incoming, extras: Extras) => {
    const { drafts, log } = partsOf(given);
    const added = await addBeside(extras.drafts ? drafts : [], extras.log ? log : []);
    try {
      await send('makeMove', { ...plan.change, added });
    } catch (error) {
      await removeAdded(added, Number.POSITIVE_INFINITY);
      throw error;
    }
  };

  return {
    store,
    /** Reads a file or a text and shows what it would change. */
    read,
    setMode: async (mode: ImportMode) => {
      if (incoming) change({ mode, plan: await planOf(incoming, mode) });
    },
    setExtras: (extras: Extras) => change({ extras }),
    /** Does what is shown; where something else was changed meanwhile, that is shown first. */
    confirm: async () => {
      const state = store.getState();
      if (state.step !== 'preview' || state.isBusy || !incoming) return;
      store.setState({ ...state, isBusy: true }, true);
      const { extras, mode, plan } = state.preview;
      try {
        const current = await planOf(incoming, mode);
        if (!saysSame(current, plan)) {
          const preview = { ...state.preview, isAnew: true, plan: current };
          store.setState({ ...state, isBusy: false, preview }, true);
          return;
        }
        await make(plan, incoming, extras);
        incoming = null;
        store.setState({ step: 'done' }, true);
      } catch {
        store.setState({ step: 'failed', why: 'unsaved' }, true);
      }
    },
    cancel: () => {
      run++;
      incoming = null;
      store.setState({ step: 'start' }, true);
    },
  };
}
