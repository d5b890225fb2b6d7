import type { CollectHandle } from '@/utils/plan/collect-handle';
import type { KeptHandle } from '@/utils/plan/kept';
import { labelOf, type StillHere, type Summary, stillHere, summarize } from '@/utils/plan/summary';
import type { PlanNetwork } from '@/utils/plan/types';
import { collectIn } from './collect/collect-face';
import { textOfEditor } from './editor-text';
import { keptIn } from './keeper/kept-face';
import type { NoticeInput } from './notice-bridge';
import { watchText } from './notice-text';

/** A network to which people can post by hand. */
interface HandTarget extends PlanNetwork {
  /** Whether it is one of those that this platform has lost. */
  readonly isLost: boolean;
}

/** What a notice says, apart from its language. */
export interface NoticeView {
  /** Host and path of the page. */
  readonly address: string;
  /** The day up to which the list was brought. */
  readonly edition: string;
  readonly platform: string;
  readonly summaries: readonly Summary[];
  readonly still: StillHere;
  readonly selected: readonly string[];
  readonly hidden: number;
  /** Whether the guard can be paused here. */
  readonly mayPause: boolean;
  /** What is written in the region now; `null` where nobody writes. */
  readonly written: (() => string) | null;
  /** Calls back some time after somebody has written, until the undo is called. */
  readonly watchText: (onChange: () => void) => () => void;
  /** Where people can post by hand what they have written: first of all what is lost here. */
  readonly byHand: readonly HandTarget[];
  /** What there is to say of the text in this region. */
  readonly kept: KeptHandle;
  /** Drafts and scheduled posts that can be collected here. */
  readonly collect: CollectHandle;
}

/** Each network may have an editor of its own: the longest text tells most. */
function writtenIn(editors: readonly Element[]): string {
  const texts = editors.map(textOfEditor);
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function handTargets(known: readonly PlanNetwork[], lost: readonly string[]): HandTarget[] {
  return known
    .filter(({ compose }) => compose !== null)
    .map((network) => ({ ...network, isLost: lost.includes(network.id) }))
    .sort((a, b) => Number(b.isLost) - Number(a.isLost));
}

/** Sums up what is guarded in one region: one summary per network. */
export function viewOf({ editors, plan, region, units }: NoticeInput): NoticeView {
  const networks = [...new Set(units.map(({ target }) => target.network))];
  const actionsOf = (network: string) =>
    units.flatMap(({ target }) => (target.network === network ? target.actions : []));
  const actions = [...new Set(units.flatMap(({ target }) => target.actions))];
  const selected = units.filter((unit) => unit.selected && unit.target.effect === 'hide');
  return {
    address: `${plan.host}${location.pathname}`,
    edition: plan.edition,
    platform: plan.platform?.name ?? plan.host,
    summaries: networks.flatMap((network) => summarize(plan, network, actionsOf(network)) ?? []),
    still: stillHere(plan, networks, actions),
    selected: [...new Set(selected.map(({ target }) => labelOf(plan, target.network)))],
    written: editors.length > 0 ? () => writtenIn(editors) : null,
    watchText: (onChange) => watchText(region.box, onChange),
    byHand: handTargets(plan.networks, networks),
    kept: keptIn(region.box),
    collect: collectIn(region.box),
    mayPause: plan.mayPause,
    hidden: units.filter(({ state }) => state === 'hidden').length,
  };
}
