import { createStore } from 'zustand/vanilla';
import { onChanged } from '@/utils/extension/own-pages';
import { send } from '@/utils/extension/send';
import type { Here, HereFrame, HereUnit } from '@/utils/plan/here/here';
import { leavingEverywhere, leavingHere } from '@/utils/plan/here/leave-alone';
import { whyOf } from '@/utils/plan/here/why';
import type { CustomRule } from '@/utils/rules/schema';

/** How far something is left alone. */
export type Reach = 'here' | 'everywhere';

/** A change of rules that was made here last, as long as it can be taken back. */
interface Deed {
  readonly change: string;
  readonly reach: Reach;
  readonly rule: CustomRule;
}

/** What the page "Hidden here" shows. */
export interface HereState {
  /** `gone`: the tab is closed, or shows nothing on which extensions may look. */
  readonly phase: 'loading' | 'failed' | 'gone' | 'ready';
  readonly here: Here | null;
  readonly deed: Deed | null;
  /** Why the last press did nothing. */
  readonly trouble: 'unsaved' | 'changed-since' | null;
}

/** The state behind the page "Hidden here" of one tab, and what a person can do there. */
export function createHere(tabId: number) {
  const store = createStore<HereState>(() => ({
    deed: null,
    here: null,
    phase: 'loading',
    trouble: null,
  }));

  let asked = 0;
  const load = async () => {
    const own = ++asked;
    const here = await send('hiddenHere', { tabId });
    // Of two answers the one that was asked for later counts.
    if (own === asked) store.setState({ here, phase: here ? 'ready' : 'gone' });
  };
  const refresh = () => void load().catch(() => store.setState({ phase: 'failed' }));
  const tell = (trouble: HereState['trouble']) => store.setState({ trouble });

  const ruleFor = (reach: Reach, unit: HereUnit, frame: HereFrame) => {
    const why = whyOf(unit, frame, store.getState().here?.rules ?? []);
    const identity = { id: crypto.randomUUID(), now: Date.now() };
    return reach === 'here'
      ? leavingHere(unit, why, frame.plan.host, identity)
      : leavingEverywhere(unit, why, identity);
  };

  return {
    store,
    /** Reads the tab, and again at each change until the returned undo is called. */
    start: () => {
      refresh();
      return onChanged(refresh);
    },
    /** Shows one unit of the page, or guards it again. */
    showUnit: ({ frameId, key }: HereUnit, shown: boolean) =>
      send('showUnit', { frameId, key, shown, tabId }).then(
        () => tell(null),
        () => tell('unsaved'),
      ),
    /** Leaves what a unit stands for alone, by a change of rules that can be taken back. */
    leaveAlone: async (reach: Reach, unit: HereUnit, frame: HereFrame) => {
      const rule = ruleFor(reach, unit, frame);
      if (!rule) return;
      const change = crypto.randomUUID();
      const kind = rule.enabled ? 'save' : 'enable';
      const { deed } = store.getState();
      // A press on the undo of the change before would be taken for one of this.
      store.setState({ deed: null });
      await send('changeRules', { id: change, kind, put: [rule], remove: [] }).then(
        () => store.setState({ deed: { change, reach, rule }, trouble: null }),
        () => store.setState({ deed, trouble: 'unsaved' }),
      );
      refresh();
    },
    undo: async () => {
      const { deed } = store.getState();
      if (!deed) return;
      const by = crypto.randomUUID();
      await send('undoChange', { by, id: deed.change }).then(
        (reply) =>
          store.setState({ deed: null, trouble: reply === 'undone' ? null : 'changed-since' }),
        () => tell('unsaved'),
      );
      refresh();
    },
    dismiss: () => store.setState({ deed: null, trouble: null }),
  };
}
