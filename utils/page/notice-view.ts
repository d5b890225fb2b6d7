import { labelOf, type StillHere, type Summary, stillHere, summarize } from '@/utils/plan/summary';
import type { NoticeInput } from './notice-bridge';

/** What a notice says, apart from its language. */
export interface NoticeView {
  readonly platform: string;
  readonly summaries: readonly Summary[];
  readonly still: StillHere;
  readonly selected: readonly string[];
  readonly hidden: number;
}

/** Sums up what is guarded in one region: one summary per network. */
export function viewOf({ plan, units }: NoticeInput): NoticeView {
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
    hidden: units.filter(({ state }) => state === 'hidden').length,
  };
}
