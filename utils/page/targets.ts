import type { Action } from '@/utils/availability/vocabulary';
import type { Plan } from '@/utils/plan/types';
import { findPanels } from './compose';
import { contains, parentOf } from './dom';
import { isInteractive, isRow } from './kinds';
import { elementsOf, locatedUnits, ruleTargets } from './located';
import { findPhrases } from './phrases';
import { type PlacedMark, takeSnapshot } from './snapshot';
import { actionsOfGroup, areaAround } from './topics';
import type { PageView, Region, RegionKind, Target } from './types';
import { isOperable, type Unit, unitOf } from './units';
import { judge } from './verdict';

const COMPOSING: readonly Action[] = [
  'create-post',
  'schedule-post',
  'save-draft',
  'auto-share',
  'cross-post',
];
const POPUP = '[role=listbox],[role=menu],[role=dialog],dialog,[popover]';

/** Everything that the plan asks for on this page now. Reads the page, changes nothing. */
export function findTargets(view: PageView): Target[] {
  const { plan, lexicon, inventory, roots, url } = view;
  const ignored = new Set(elementsOf(roots, plan.locators?.ignored ?? []));
  const snapshot = takeSnapshot(inventory, lexicon, ignored);
  const panels = findPanels(snapshot, elementsOf(roots, plan.locators?.panels ?? []), url);
  const targets = new Map<Element, Target>();

  const propose = (unit: Unit, actions: readonly Action[], region: Region) => {
    const verdict = judge(plan, unit.mark.network, actions);
    if (verdict.effect === 'none' || !verdict.reason || targets.has(unit.element)) return;
    const { effect, reason } = verdict;
    const { network } = unit.mark;
    targets.set(unit.element, { element: unit.element, network, actions, effect, reason, region });
  };

  for (const target of ruleTargets(view, snapshot)) targets.set(target.element, target);
  const spared = new Set(ruleTargets(view, snapshot, 'none').map(({ element }) => element));

  for (const { unit, actions } of locatedUnits(view, snapshot, panels))
    propose(unit, actions, regionOf(unit.element, panels));

  const regions = new Map<Element, Region>();
  for (const mark of snapshot.marks) {
    if (!concerns(plan, mark.network)) continue;
    const box = panels.find((panel) => mark.path.includes(panel));
    if (box) inPanel(mark, box);
    else outside(mark);
  }
  for (const { unit, action } of findPhrases(snapshot))
    propose(unit, [action], { kind: 'navigation', box: unit.element });

  return withoutNested([...targets.values()].filter(({ element }) => !isSpared(element, spared)));

  function inPanel(mark: PlacedMark, box: Element) {
    const unit = unitOf(snapshot, mark, box);
    if (unit) propose(unit, mark.action ? [mark.action] : COMPOSING, regionFor('compose', box));
  }

  function outside(mark: PlacedMark) {
    const unit = unitOf(snapshot, mark, null);
    if (!unit) return;
    const group = unit.group ?? (isRow(unit.element) ? parentOf(unit.element) : null);
    if (!group) return;
    if (group.closest(POPUP) && panels.length > 0 && isInteractive(unit.element)) {
      propose(unit, COMPOSING, regionFor('compose', group));
      return;
    }
    const actions = mark.action ? [mark.action] : actionsOfGroup(group, url, lexicon);
    const isEntry = isOperable(unit.element) || (isRow(unit.element) && isRecord(actions));
    if (actions.length > 0 && isEntry)
      propose(unit, actions, regionFor(areaAround(group) ? 'navigation' : 'list', group));
  }

  function regionFor(kind: RegionKind, box: Element): Region {
    const known = regions.get(box);
    if (known) return known;
    const region = { kind, box };
    regions.set(box, region);
    return region;
  }
}

/** Lists of drafts and posts count even when their rows hold no control. */
const isRecord = (actions: readonly Action[]) =>
  actions.every((action) => ['save-draft', 'schedule-post', 'view-posts'].includes(action));

const concerns = (plan: Plan, network: string) =>
  plan.verdicts.some((verdict) => verdict.network === network && verdict.effect !== 'none');

const isSpared = (element: Element, spared: ReadonlySet<Element>) =>
  [...spared].some((kept) => contains(kept, element) || contains(element, kept));

function regionOf(element: Element, panels: readonly Element[]): Region {
  const box = panels.find((panel) => contains(panel, element));
  return box ? { kind: 'compose', box } : { kind: 'list', box: element.parentElement ?? element };
}

/** A unit inside another one needs no effect of its own. */
function withoutNested(targets: readonly Target[]): Target[] {
  return targets.filter(
    ({ element }) =>
      !targets.some((other) => other.element !== element && contains(other.element, element)),
  );
}
