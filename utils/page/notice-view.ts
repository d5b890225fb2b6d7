import { labelOf, type StillHere, type Summary, stillHere, summarize } from '@/utils/plan/summary';
import type { PlanNetwork } from '@/utils/plan/types';
import { textOfEditor } from './editor-text';
import type { NoticeInput } from './notice-bridge';

/** What a notice says, apart from its language. */
export interface NoticeView {
  readonly platform: string;
  readonly summaries: readonly Summary[];
  readonly still: StillHere;
  readonly selected: readonly string[];
  readonly hidden: number;
  /** What is written in the region now; `null` where nobody writes. */
  readonly written: (() => string) | null;
  /** Where people can post by hand what they have written. */
  readonly byHand: readonly PlanNetwork[];
}

/** Each network may have an editor of its own: the longest text tells most. */
function writtenIn(editors: readonly Element[]): string {
  const texts = editors.map(textOfEditor);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** Sums up what is guarded in one region: one summary per network. */
export function viewOf({ editors, plan, units }: NoticeInput): NoticeView {
  const networks = [...new Set(units.map(({ target }) => target.network))];
  const actionsOf = (network: string) =>
    units.flatMap(({ target }) => (target.network === network ? target.actions : []));
  const actions = [...new Set(units.flatMap(({ target }) => target.actions))];
  const selected = units.filter((unit) => unit.selected && unit.target.effect === 'hide');
  return {
    platform: plan.platform?.name ?? plan.host,
    summaries: networks.flatMap((network) => summarize(plan, network, actionsOf(network)) ?? []),
    still: stillHere(plan, networks, actions),
    selected: [...new Set(selected.map(({ target }) => labelOf(plan, target.network)))],
    written: editors.length > 0 ? () => writtenIn(editors) : null,
    byHand: plan.networks.filter(({ id, compose }) => compose && networks.includes(id)),
    hidden: units.filter(({ state }) => state === 'hidden').length,
  };
}
