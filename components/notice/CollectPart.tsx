import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CollectHandle, CollectView } from '@/utils/plan/collect-handle';
import type { Outcome } from './outcome';

export interface CollectPartProps {
  readonly collect: CollectHandle;
  /** The shown names of networks, by their ids. */
  readonly summaries: readonly { readonly network: string; readonly label: string }[];
  readonly onOutcome: (outcome: Outcome) => void;
}

/** What can be collected now, drawn again at each change. */
function useView(handle: CollectHandle): CollectView {
  const [view, setView] = useState(handle.read);
  // Handles are made anew at each drawing, for the same list.
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const look = () => setView(latest.current.read());
    look();
    return latest.current.watch(look);
  }, []);
  return view;
}

/** Offers to collect the drafts or scheduled posts of a list; nothing where there are none. */
export function CollectPart({ collect, onOutcome, summaries }: CollectPartProps) {
  const { count, networks } = useView(collect);
  if (count === 0) return null;
  const [only] = networks.length === 1 ? networks : [];
  const label = summaries.find(({ network }) => network === only)?.label;
  const number = String(count);
  return (
    <button
      type="button"
      class="primary"
      onClick={() => void collect.collect().then((reply) => onOutcome({ kind: 'collect', reply }))}
    >
      {label === undefined
        ? i18n.t('notice.collectAll', count, [number])
        : i18n.t('notice.collect', count, [number, label])}
    </button>
  );
}
