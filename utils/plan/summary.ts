import type { DateText } from '@/utils/availability/dated';
import type { Action, Status } from '@/utils/availability/vocabulary';
import type { Plan, Verdict } from './types';

/** What a person needs to know about one network where something was guarded. */
export interface Summary {
  readonly network: string;
  /** The network's name as it is shown. */
  readonly label: string;
  /** The verdict that explains the effect: the strictest of those concerned. */
  readonly verdict: Verdict;
  /** The actions met here for which the same is true. */
  readonly actions: readonly Action[];
  /** All actions of this network for which it is true, where others fare otherwise; else empty. */
  readonly only: readonly Action[];
}

/** What other networks can still do here. */
export interface StillHere {
  readonly working: readonly string[];
  /** Networks last seen working too long ago to be sure. */
  readonly lastSeen: { readonly labels: readonly string[]; readonly day: DateText } | null;
}

const weight = { hide: 2, warn: 1, none: 0 } as const;

const isKnown = (status: Status) => status !== 'unknown' && status !== 'not-offered';

/** The shown name of a network; its id when the list does not know it. */
export const labelOf = (plan: Plan, network: string): string =>
  plan.networks.find(({ id }) => id === network)?.label ?? network;

/** The summary for `network` and the actions that its guarded units stand for. */
export function summarize(plan: Plan, network: string, actions: readonly Action[]): Summary | null {
  const all = plan.verdicts.filter((each) => each.network === network);
  const here = all.filter(({ action }) => actions.includes(action));
  const [verdict] = here.sort((a, b) => weight[b.effect] - weight[a.effect]);
  if (!verdict) return null;
  const alike = all.filter(({ status }) => status === verdict.status);
  const isOtherwise = all.some(({ status }) => isKnown(status) && status !== verdict.status);
  const actionsOf = (verdicts: readonly Verdict[]) => verdicts.map(({ action }) => action);
  return {
    network,
    label: labelOf(plan, network),
    verdict,
    actions: actionsOf(alike).filter((action) => actions.includes(action)),
    only: isOtherwise ? actionsOf(alike) : [],
  };
}

/** The networks, other than `except`, that can do any of `actions` on this platform. */
export function stillHere(
  plan: Plan,
  except: readonly string[],
  actions: readonly Action[],
): StillHere {
  const others = plan.verdicts.filter(
    (verdict) => !except.includes(verdict.network) && actions.includes(verdict.action),
  );
  const labels = (verdicts: readonly Verdict[]) => [
    ...new Set(verdicts.map(({ network }) => labelOf(plan, network))),
  ];
  const working = labels(others.filter(({ status }) => status === 'works'));
  const seen = others.filter(({ lastKnown }) => lastKnown === 'works');
  const [oldest] = seen.flatMap(({ lastChecked }) => lastChecked ?? []).sort();
  const unsure = labels(seen).filter((label) => !working.includes(label));
  return {
    working,
    lastSeen: oldest && unsure.length > 0 ? { labels: unsure, day: oldest } : null,
  };
}
