import { boxOf as rectangleOf } from '@/utils/page/boxes';
import type { Box } from '@/utils/page/place';
import type { OpenShadow } from '@/utils/page/shadows';
import { labelOf } from '@/utils/plan/summary';
import type { HideOutcome, PickerTrouble, PickerView, PickScope } from '@/utils/rules/picking';
import { type Chosen, elementNow, foundNow, hideChosen, waysFor } from './chosen';
import { describe } from './describe';
import { finderOf } from './finding';
import type { PickedPage } from './picked-page';
import type { Picked } from './picker-ports';

/** So often what was chosen is looked for again, in milliseconds. */
const RECOUNT_MS = 500;
const LARGEST_NAME = 80;

/** The time after something was chosen, until it is hidden or made a rule of. */
export interface ChosenStage {
  readonly element: () => Element;
  readonly view: () => PickerView;
  /** Where what would be hidden stands, while a person wants to see that. */
  readonly dimmed: () => readonly Box[];
  readonly toggleDim: () => void;
  readonly setScope: (scope: PickScope) => void;
  readonly setTrouble: (trouble: PickerTrouble | null) => void;
  /** Looks for it again, when it is time to; false when it is not in the page any more. */
  readonly keepUp: (now: number) => boolean;
  readonly hide: () => { readonly outcome: HideOutcome; readonly undo: () => void };
  readonly picked: () => Picked;
}

/** The place of an element in the viewport. */
export function boxOf(element: Element): Box {
  const { height, width, x, y } = rectangleOf(element);
  return { height, width, x, y };
}

/** Begins with what was just chosen; `choose` chooses it anew, once more is known of the page. */
export function beginChosen(
  first: Chosen,
  page: PickedPage | undefined,
  openClosed: OpenShadow,
  choose: () => Chosen | null,
): ChosenStage {
  let chosen = first;
  const find = () => finderOf(page?.guard() ?? null, openClosed);
  let found = foundNow(chosen, find());
  let isDim = false;
  let trouble: PickerTrouble | null = null;
  let lookedAt = performance.now();
  // Where the page has not been read yet, nothing is found by its words.
  let isRead = page === undefined || page.guard() !== null;

  const networkName = () => {
    const { network } = chosen.reading;
    const plan = page?.plan();
    return plan && network !== '' ? labelOf(plan, network) : network;
  };
  const view = (): PickerView => {
    const { proposal, reading, scope } = chosen;
    return {
      actions: reading.actions,
      alike: proposal.alike?.elements.length ?? 0,
      count: found.length,
      hasChoice: proposal.only.length > 0 && proposal.alike !== null,
      isDim,
      meant: describe(chosen.element),
      network: networkName(),
      phase: 'chosen',
      scope,
      trouble,
      ways: waysFor(chosen).map(({ kind }) => kind),
    };
  };
  const keepUp = (now: number) => {
    if (now - lookedAt < RECOUNT_MS && chosen.element.isConnected) return true;
    lookedAt = now;
    if (!isRead && page?.guard()) {
      isRead = true;
      chosen = choose() ?? chosen;
    }
    const element = elementNow(chosen, find());
    if (!element) return false;
    chosen = { ...chosen, element };
    found = foundNow(chosen, find());
    return true;
  };
  const picked = (): Picked => {
    const { kind, name } = describe(chosen.element);
    const { actions, network } = chosen.reading;
    return {
      actions: [...actions],
      effect: 'hide',
      host: location.host,
      locators: waysFor(chosen).map(({ locator }) => locator),
      name: (name || kind).slice(0, LARGEST_NAME),
      network,
    };
  };
  return {
    dimmed: () => (isDim ? found.map(boxOf) : []),
    element: () => chosen.element,
    hide: () =>
      page ? hideChosen(chosen, page) : { outcome: 'not-hidden', undo: () => undefined },
    keepUp,
    picked,
    setScope: (scope) => {
      chosen = { ...chosen, scope };
      found = foundNow(chosen, find());
    },
    setTrouble: (next) => {
      trouble = next;
    },
    toggleDim: () => {
      isDim = !isDim;
    },
    view,
  };
}
