import { attributeOf, isInPage, pathOf } from '@/utils/page/dom';
import type { PickedPage } from '@/utils/page/picker/picked-page';
import { ATTRIBUTE } from '@/utils/page/stylesheet';
import type { HideOutcome, PickScope, Way } from '@/utils/rules/picking';
import { type Find, finderOf, foundBy } from './finding';
import { type Proposal, propose } from './propose';
import { networksOf, type PartReading, readPart } from './reading';
import { areLarge, type RefusalView, refusalOf } from './refuse';

/** What a person has chosen, and how it can be found again. */
export interface Chosen {
  readonly element: Element;
  readonly proposal: Proposal;
  readonly reading: PartReading;
  readonly scope: PickScope;
}

/** Reads what was chosen; `null` where nothing about it lasts. */
export function chooseElement(
  element: Element,
  page: PickedPage | undefined,
  view: RefusalView,
): Chosen | null {
  const guard = page?.guard() ?? null;
  const reading = readPart(guard, element);
  const isFree = (other: Element) =>
    refusalOf(other, view) === null &&
    [...networksOf(guard, other)].every((network) => network === reading.network);
  const proposed = propose(
    element,
    finderOf(guard, view.openClosed),
    new URL(location.href),
    isFree,
  );
  const isLarge = proposed.alike !== null && areLarge(proposed.alike.elements, view);
  const proposal = isLarge ? { ...proposed, alike: null } : proposed;
  if (proposal.only.length > 0) return { element, proposal, reading, scope: 'only' };
  return proposal.alike ? { element, proposal, reading, scope: 'alike' } : null;
}

/** The ways that count for what is chosen now. */
export const waysFor = ({ proposal, scope }: Chosen): readonly Way[] =>
  scope === 'only' ? proposal.only : (proposal.alike?.ways ?? []);

/** What would be hidden now. */
export function foundNow(chosen: Chosen, find: Find): readonly Element[] {
  return foundBy(
    waysFor(chosen).map(({ locator }) => locator),
    find,
  );
}

/** Hides what is chosen until the page is loaded again, and tells what came of it. */
export function hideChosen(
  chosen: Chosen,
  page: PickedPage,
): { readonly outcome: HideOutcome; readonly undo: () => void } {
  const { actions, network } = chosen.reading;
  const locators = waysFor(chosen).map(({ locator }) => locator);
  const undo = page.hide({ actions, locators, network });
  const states = pathOf(chosen.element).map((at) => attributeOf(at, ATTRIBUTE));
  if (states.includes('hidden')) return { outcome: 'hidden', undo };
  if (states[0] === 'warned') return { outcome: 'selected', undo };
  undo();
  return { outcome: 'not-hidden', undo: () => undefined };
}

/** What stands now where `chosen` stood: pages build their controls anew. */
export function elementNow(chosen: Chosen, find: Find): Element | null {
  if (isInPage(chosen.element)) return chosen.element;
  return foundNow(chosen, find)[0] ?? null;
}
