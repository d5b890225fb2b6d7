import { createStore } from 'zustand/vanilla';
import { endOfSnooze, type Snooze } from '@/utils/plan/snooze';
import type { SampleWay } from './sample-plan';
import { beginningOf, type SampleText } from './sample-texts';

/** What there is to try: to ask why, to get a lost text back, to see what is hidden. */
type SampleStep = 'why' | 'rescue' | 'show';

/** What the sample dashboard of the welcome page shows and has seen. */
export interface SampleState extends SampleWay {
  /** Grows each time that the sample's page is loaded anew. */
  readonly round: number;
  readonly done: ReadonlySet<SampleStep>;
  readonly kept: SampleText | null;
  /** How high its page is, in pixels; `null` before it has told. */
  readonly height: number | null;
}

interface Unit {
  readonly state: 'hidden' | 'warned' | 'shown';
}

const fresh = (round: number) => ({
  done: new Set<SampleStep>(),
  isOn: true,
  kept: null,
  quietUntil: null,
  round,
  warnsOnly: false,
});

/** The state of the sample dashboard, in memory alone: neither drafts nor log nor rules hear of it. */
export function createSample() {
  const store = createStore<SampleState>(() => ({ ...fresh(0), height: null }));
  const tick = (step: SampleStep) =>
    store.setState(({ done }) => (done.has(step) ? {} : { done: new Set([...done, step]) }));

  return {
    store,
    setOn: (isOn: boolean) => store.setState({ isOn, quietUntil: null, warnsOnly: false }),
    /** Loads the sample's page anew, as a dashboard does that loses what was written. */
    losePage: () => store.setState(({ round }) => ({ round: round + 1 })),
    startOver: () => store.setState(({ round }) => fresh(round + 1)),
    /** How high the sample's page is. */
    fit: (height: number) => store.setState({ height: Math.ceil(height) }),
    /** A press on the notice has counted. */
    pressed: () => tick('why'),
    /** What the guard does in the sample now. */
    report: (units: readonly Unit[]) => {
      if (units.some(({ state }) => state === 'shown')) tick('show');
    },
    /** What a notice can do to all of a site. */
    site: {
      pauseHere: () => store.setState({ isOn: false }),
      snooze: (until: Snooze) => {
        const now = new Date();
        store.setState({ quietUntil: endOfSnooze(until, now) });
      },
      warnHere: () => store.setState({ warnsOnly: true }),
    },
    /** What the keeper of texts asks for, answered from memory. */
    keeping: {
      earlier: async () => {
        const { kept, round } = store.getState();
        if (kept === null || kept.round === round) return null;
        return { at: kept.at, beginning: beginningOf(kept), id: kept.id };
      },
      save: async ({ id, texts }: Pick<SampleText, 'id' | 'texts'>) => {
        const { kept, round } = store.getState();
        // The same draft goes on in another page only when its text was put back there.
        if (kept?.id === id && kept.round < round) tick('rescue');
        store.setState({ kept: { at: Date.now(), id, round, texts } });
        return { kind: 'kept' } as const;
      },
      textsOf: async (id: string) => {
        const { kept } = store.getState();
        return kept?.id === id ? kept.texts : null;
      },
    },
  };
}

export type Sample = ReturnType<typeof createSample>;

// Pages of the extension in one tab share this; no other page can put itself around ours.
const KEY = Symbol.for('compose-guard.sample');
interface Holder {
  [KEY]?: Sample;
}

/** Lets the sample's own page, in a frame of this one, find its state. */
export function shareSample(sample: Sample): void {
  (globalThis as Holder)[KEY] = sample;
}

/** The state that the page around this one has shared. */
export const sampleAround = (): Sample | undefined => (globalThis.parent as Holder)[KEY];
