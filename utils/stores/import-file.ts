import { createStore } from 'zustand/vanilla';
import { ownVersion } from '@/utils/extension/language';
import { addBeside, countNew, removeAdded } from '@/utils/extension/move/add-beside';
import { type ImportPlan, type Incoming, planImport } from '@/utils/extension/move/plan-import';
import { readAside } from '@/utils/extension/move/read-aside';
import type { Given, GivenReading } from '@/utils/extension/move/read-given';
import { readHere } from '@/utils/extension/move/read-here';
import { send } from '@/utils/extension/send';
import { stretch, type Work } from '@/utils/plan/work';
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
  /** How much of it is done, between 0 and 1. */
  | { readonly step: 'reading'; readonly part: number }
  | {
      readonly step: 'refused';
      readonly name: string;
      readonly problems: readonly FileProblem[];
      readonly count: number;
    }
  | {
      readonly step: 'preview';
      readonly preview: Preview;
      /** Whether it is being made, and whether there is still a way back. */
      readonly making: 'no' | 'cancellable' | 'certain';
    }
  | { readonly step: 'done' }
  | { readonly step: 'failed'; readonly why: 'unread' | 'unsaved' };

/** What reading is of the whole; the rest is comparing. */
const READ_PART = 0.7;

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
  let current = new AbortController();
  const begin = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };

  const planOf = async (given: Incoming, mode: ImportMode) =>
    planImport(given, await readHere(), { mode, now });

  const show = async (
    reading: Extract<GivenReading, { ok: true }>,
    name: string,
    work: Work,
  ): Promise<ImportState> => {
    incoming = reading.incoming;
    now = Date.now();
    const { drafts, log } = partsOf(incoming);
    const preview: Preview = {
      extras: none,
      fresh: await countNew(drafts, log, work),
      isAnew: false,
      kind: incoming.kind,
      mode: 'merge',
      name,
      notes: reading.notes,
      plan: await planOf(incoming, 'merge'),
    };
    return { making: 'no', preview, step: 'preview' };
  };

  const read = async (given: Given, words: TableWords) => {
    const signal = begin();
    const name = 'name' in given ? given.name : '';
    const tell = (part: number) => {
      if (!signal.aborted) store.setState({ part, step: 'reading' }, true);
    };
    tell(0);
    const work = { signal, tell };
    const next = async (): Promise<ImportState> => {
      const context = { reader: ownVersion(), words };
      const reading = await readAside({ context, given }, stretch(work, 0, READ_PART));
      signal.throwIfAborted();
      if (reading.ok) return show(reading, name, stretch(work, READ_PART, 1));
      return { count: reading.count, name, problems: reading.problems, step: 'refused' };
    };
    const state = await next().catch((): ImportState => ({ step: 'failed', why: 'unread' }));
    if (!signal.aborted) store.setState(state, true);
  };

  const change = (part: Partial<Preview>) => {
    const state = store.getState();
    if (state.step === 'preview')
      store.setState({ ...state, preview: { ...state.preview, ...part } }, true);
  };

  const make = async (
    { extras, plan }: Preview,
    given: Incoming,
    signal: AbortSignal,
    onCertain: () => void,
  ) => {
    const { drafts, log } = partsOf(given);
    const added = await addBeside(extras.drafts ? drafts : [], extras.log ? log : [], signal);
    try {
      signal.throwIfAborted();
      onCertain();
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
      if (state.step !== 'preview' || state.making !== 'no' || !incoming) return;
      const signal = begin();
      const given = incoming;
      store.setState({ ...state, making: 'cancellable' }, true);
      const { mode, plan } = state.preview;
      const next = async (): Promise<ImportState> => {
        const now = await planOf(given, mode);
        if (!saysSame(now, plan)) {
          const preview = { ...state.preview, isAnew: true, plan: now };
          return { making: 'no', preview, step: 'preview' };
        }
        await make(state.preview, given, signal, () =>
          store.setState({ ...state, making: 'certain' }, true),
        );
        incoming = null;
        return { step: 'done' };
      };
      const after = await next().catch((): ImportState => ({ step: 'failed', why: 'unsaved' }));
      if (!signal.aborted) store.setState(after, true);
    },
    /** Leaves all as it is; what is being written by then is made nevertheless. */
    cancel: () => {
      const state = store.getState();
      if (state.step === 'preview' && state.making === 'certain') return;
      current.abort();
      incoming = null;
      store.setState({ step: 'start' }, true);
    },
  };
}
