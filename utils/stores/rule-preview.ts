import { createStore } from 'zustand/vanilla';
import { send } from '@/utils/extension/send';
import type { TabPreview } from '@/utils/plan/preview';
import type { CustomRule } from '@/utils/rules/schema';

/** What the open pages say of a rule that is being made. */
export type PreviewState =
  /** There is no whole rule yet. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'told'; readonly tabs: readonly TabPreview[] };

/** So long nothing is typed before pages are asked, in milliseconds. */
const QUIET_MS = 250;

/** Asks the open pages, and only for the rule that was shown last. */
export function createRulePreview() {
  const store = createStore<PreviewState>(() => ({ kind: 'incomplete' }));
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (rule: CustomRule, signal: AbortSignal) => {
    const told = await send('previewRule', { rule }).then(
      (tabs): PreviewState => ({ kind: 'told', tabs }),
      (): PreviewState => ({ kind: 'failed' }),
    );
    if (!signal.aborted) store.setState(told, true);
  };

  const stop = () => {
    clearTimeout(timer);
    current.abort();
  };

  return {
    store,
    /** Shows what `rule` would do; what was said of another one before stays until then. */
    show: (rule: CustomRule | null) => {
      stop();
      current = new AbortController();
      const { signal } = current;
      if (rule === null) return store.setState({ kind: 'incomplete' }, true);
      if (store.getState().kind !== 'told') store.setState({ kind: 'asking' }, true);
      timer = setTimeout(() => void ask(rule, signal), QUIET_MS);
    },
    stop,
  };
}
