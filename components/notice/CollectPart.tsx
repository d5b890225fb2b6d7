import { counted, figure } from '@/components/counted';
import type { CollectHandle } from '@/utils/plan/collect-handle';
import type { Outcome } from './outcome';
import { useWatched } from './use-watched';

export interface CollectPartProps {
  readonly collect: CollectHandle;
  /** The shown names of networks, by their ids. */
  readonly summaries: readonly { readonly network: string; readonly label: string }[];
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Offers to collect the drafts or scheduled posts of a list; nothing where there are none. */
export function CollectPart({ collect, onOutcome, summaries }: CollectPartProps) {
  const { count, networks } = useWatched(collect);
  if (count === 0) return null;
  const [only] = networks.length === 1 ? networks : [];
  const label = summaries.find(({ network }) => network === only)?.label;
  const number = figure(count);
  return (
    <button
      type="button"
      class="primary"
      onClick={() => void collect.collect().then((reply) => onOutcome({ kind: 'collect', reply }))}
    >
      {label === undefined
        ? counted('notice.collectAll', count, [number])
        : counted('notice.collect', count, [number, label])}
    </button>
  );
}
