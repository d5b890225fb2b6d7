import type { Action } from '@/utils/availability/vocabulary';
import { fold } from '@/utils/plan/text';
import type { UnitReason } from '@/utils/plan/types';
import { descriptionOf } from './described';
import { attributeOf, textPiecesOf } from './dom';
import { fact } from './facts';
import type { GuardedUnit } from './guard';
import type { RegionKind, Target } from './types';

/** One guarded unit as the popup shows it; `key` names it again after a re-render. */
export interface UnitReport {
  readonly key: string;
  readonly network: string;
  readonly actions: readonly Action[];
  readonly state: 'hidden' | 'warned' | 'shown';
  readonly selected: boolean;
  readonly label: string;
  /** Which element it is, like `button[data-testid="x"]`. */
  readonly element: string;
  readonly region: RegionKind;
  readonly reason: UnitReason;
}

const MAX_LABEL = 48;
/** Folding writes some letters out: one of them may become eighteen. */
const MAX_KEY = 200;

/** A short name of the control, in the page's own words. */
const labelOf = fact((element) => {
  const given = attributeOf(element, 'aria-label') ?? attributeOf(element, 'title');
  const text = (given ?? textPiecesOf(element, 2 * MAX_LABEL).join(' '))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > MAX_LABEL ? `${text.slice(0, MAX_LABEL - 1)}…` : text;
});
const foldedLabelOf = fact((element) => fold(labelOf(element)));

/** Names a target so that the same control is found again when the page has rebuilt it. */
export const keyOf = ({ element, network, region }: Target): string =>
  [network, region.kind, foldedLabelOf(element)].join(' | ').slice(0, MAX_KEY);

export function reportUnit(
  target: Target,
  state: GuardedUnit['state'] | 'shown',
  selected: boolean,
) {
  const { network, actions, reason, region, element } = target;
  return {
    key: keyOf(target),
    network,
    actions: [...actions],
    state,
    selected,
    label: labelOf(element),
    element: descriptionOf(element),
    region: region.kind,
    reason,
  } satisfies UnitReport;
}
