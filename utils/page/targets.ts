import type { Action } from '@/utils/availability/vocabulary';
import type { Plan } from '@/utils/plan/types';
import { findPanels } from './compose';
import { contains, matchesSelector, parentOf, pathOf } from './dom';
import { isControl, isEntry } from './entries';
import { isInteractive, isRow } from './kinds';
import { elementsOf, locatedUnits, ruleTargets } from './located';
import { isOperable } from './neighbours';
import { isPartOfComposer } from './outer';
import { findPhrases, isInText } from './phrases';
import { type PlacedMark, takeSnapshot } from './snapshot';
import { areaAround, groupReader, isQuietIn } from './topics';
import type { PageView, Region, RegionKind, Target } from './types';
import { loneUnitOf, type Unit, unitOf } from './units';
import { judge } from './verdict';

const COMPOSING: readonly Action[] = [
  'create-post',
  'schedule-post',
  'save-draft',
  'auto-share',
  'cross-post',
];
const POPUP = '[role=listbox],[role=menu],[role=dialog],dialog,[popover]';

/** What was found, and whether the platform's own locators had a part in it. */
export interface FoundTargets {
  readonly targets: readonly Target[];
  /** `null`: nothing was there that they should have found. */
  readonly located: boolean | null;
  /** The user's rules that found something, also those that leave it alone. */
  readonly matched: ReadonlySet<string>;
}

/** Everything that the plan asks for on this page now. Reads the page, changes nothing. */
export function findTargets(view: PageView): FoundTargets {
  const { plan, lexicon, inventory, roots, url } = view;
  const ignored = new Set(elementsOf(roots, plan.locators?.ignored ?? []));
  const snapshot = takeSnapshot(inventory, lexicon, ignored);
  const locatedPanels = elementsOf(roots, plan.locators?.panels ?? []);
  const panels = findPanels(snapshot, locatedPanels, url, lexicon);
  const targets = new Map<Element, Target>();

  const propose = (unit: Unit, actions: readonly Action[], region: Region) => {
    const verdict = judge(plan, unit.mark.network, actions);
    for (const rule of verdict.rules) matched.add(rule);
    if (verdict.effect === 'none' || !verdict.reason || targets.has(unit.element)) return;
    const { effect, reason } = verdict;
    const { network } = unit.mark;
    targets.set(unit.element, { element: unit.element, network, actions, effect, reason, region });
  };

  const { spared, targets: asked, matched: byLocator } = ruleTargets(view, snapshot);
  const matched = new Set(byLocator);
  for (const target of asked) targets.set(target.element, target);

  const located = locatedUnits(view, snapshot, panels);
  for (const { unit, actions } of located) propose(unit, actions, regionOf(unit.element, panels));

  const actionsOf = groupReader(url, lexicon, inventory.headings);
  let part: boolean | undefined;
  const isPart = () => {
    part ??= isPartOfComposer(lexicon);
    return part;
  };
  const spokenIns = new Map<Element, readonly Action[] | null>();
  const regions = new Map<Element, Region>();
  for (const mark of snapshot.marks) {
    if (!concerns(plan, mark.network, matched)) continue;
    const box = panels.find((panel) => mark.path.includes(panel));
    if (box) inPanel(mark, box);
    else outside(mark);
  }
  for (const { unit, action } of findPhrases(snapshot, lexicon))
    propose(unit, [action], { kind: 'navigation', box: unit.element });

  const kept = [...targets.values()].filter(({ element }) => !isSpared(element, spared));
  return { located: locatedIn(kept), matched, targets: withoutNested(kept) };

  /** Locators speak of the compose panel: where none was found they had nothing to find. */
  function locatedIn(found: readonly Target[]): boolean | null {
    const { units = [], panels: own = [] } = plan.locators ?? {};
    if (units.length + own.length === 0) return null;
    if (located.length + locatedPanels.length > 0) return true;
    return found.some(({ region }) => region.kind === 'compose') ? false : null;
  }

  function inPanel(mark: PlacedMark, box: Element) {
    if (isQuietIn(box, mark, lexicon)) return;
    const unit = unitOf(snapshot, mark, box);
    if (unit && isControl(unit))
      propose(unit, spokenIn(unit) ?? COMPOSING, regionFor('compose', box));
  }

  function outside(mark: PlacedMark) {
    const unit = loneUnitOf(snapshot, mark);
    if (!unit || (!unit.group && isInText(mark))) return;
    const group = unit.group ?? (isRow(unit.element) ? parentOf(unit.element) : null);
    if (!group || isQuietIn(null, mark, lexicon)) return;
    const isOpened = panels.length > 0 && pathOf(group).some((at) => matchesSelector(at, POPUP));
    if ((isOpened && isInteractive(unit.element)) || (unit.group && isPart())) {
      propose(unit, spokenIn(unit) ?? COMPOSING, regionFor('compose', group));
      return;
    }
    const actions = spokenIn(unit) ?? actionsOf(group, unit.element) ?? spokenBeside(unit) ?? [];
    if (actions.length > 0 && isEntry(unit, actions, lexicon))
      propose(unit, actions, regionFor(areaAround(group) ? 'navigation' : 'list', group));
  }

  /** What the labels in a unit say that is done there. */
  function spokenIn({ element, mark: { network } }: Unit): readonly Action[] | null {
    const spoken = snapshot
      .marksIn(element)
      .flatMap((mark) => (mark.network === network && mark.action ? [mark.action] : []));
    return spoken.length > 0 ? [...new Set(spoken)] : null;
  }

  /** "Reply on WhatsApp" says what all entries of its list do, where it says nothing else. */
  function spokenBeside({ group, element }: Unit): readonly Action[] | null {
    if (!group || !isOperable(element)) return null;
    const known = spokenIns.get(group);
    if (known !== undefined) return known;
    const spoken = new Set(snapshot.marksIn(group).flatMap(({ action }) => action ?? []));
    const agreed = spoken.size === 1 ? [...spoken] : null;
    spokenIns.set(group, agreed);
    return agreed;
  }

  function regionFor(kind: RegionKind, box: Element): Region {
    const known = regions.get(box);
    if (known) return known;
    const region = { kind, box };
    regions.set(box, region);
    return region;
  }
}

/** Whether anything is to be done for a network, or to be seen of the rules that leave it alone. */
const concerns = (plan: Plan, network: string, matched: ReadonlySet<string>) =>
  plan.verdicts.some(
    ({ effect, network: its, reason }) =>
      its === network &&
      (effect !== 'none' || (reason.kind === 'rule' && !matched.has(reason.rule))),
  );

const isSpared = (element: Element, spared: readonly Element[]) =>
  spared.some((kept) => contains(kept, element) || contains(element, kept));

function regionOf(element: Element, panels: readonly Element[]): Region {
  const box = panels.find((panel) => contains(panel, element));
  return box ? { kind: 'compose', box } : { kind: 'list', box: parentOf(element) ?? element };
}

/** A unit inside another one needs no effect of its own. */
function withoutNested(targets: readonly Target[]): Target[] {
  const elements = new Set(targets.map(({ element }) => element));
  const isInside = (element: Element) =>
    pathOf(element).some((at, up) => up > 0 && elements.has(at));
  return targets.filter(({ element }) => !isInside(element));
}
