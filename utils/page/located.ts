import type { Action } from '@/utils/availability/vocabulary';
import { reasonOfLocator } from '@/utils/plan/rule-reason';
import { findAll, parentOf, pathOf, type Root, tagOf } from './dom';
import type { PlacedMark, Snapshot } from './snapshot';
import type { PageView, Target } from './types';
import { type Unit, unitOf } from './units';

/** What the user's rules ask for, and what they say must be left alone. */
export interface RuleTargets {
  readonly targets: readonly Target[];
  readonly spared: readonly Element[];
  /** The rules that found something on which they may act. */
  readonly matched: ReadonlySet<string>;
}

/** What the newest selector that finds something finds. */
export function elementsOf(
  roots: readonly Root[],
  selectors: readonly { readonly selector: string }[],
): Element[] {
  for (const { selector } of selectors) {
    const found = roots.flatMap((root) => findAll(root, selector));
    if (found.length > 0) return found;
  }
  return [];
}

function placed(element: Element, network: string): PlacedMark {
  return { element, network, signals: [], weight: 0, action: null, path: pathOf(element) };
}

/** Units that the platform's own locators name, climbed like marks inside their panel. */
export function locatedUnits(
  { plan, roots }: PageView,
  snapshot: Snapshot,
  panels: readonly Element[],
): { unit: Unit; actions: readonly Action[] }[] {
  return (plan.locators?.units ?? []).flatMap(({ network, actions, selectors }) =>
    elementsOf(roots, selectors).flatMap((element) => {
      const mark = { ...placed(element, network), weight: 5, signals: siteSignal(network) };
      const panel = panels.find((box) => mark.path.includes(box));
      if (!panel) return [];
      const unit = unitOf(snapshot, mark, panel);
      return unit ? [{ unit, actions }] : [];
    }),
  );
}

const siteSignal = (network: string) => [{ network, weight: 5, kind: 'site' }] as const;

/** Whether a rule may act on `element`: never on an editor, on what is in it or on what is around it. */
const isAllowed = (snapshot: Snapshot, element: Element, network: string) =>
  !snapshot.hasEditor(element) &&
  !snapshot.isInEditor(element) &&
  !['html', 'head', 'body'].includes(tagOf(element)) &&
  [...snapshot.networksIn(element)].every((other) => other === network);

/** What the user's own locators find: whole elements, and controls by their whole label. */
export function ruleTargets({ rules, roots }: PageView, snapshot: Snapshot): RuleTargets {
  const targets: Target[] = [];
  const spared: Element[] = [];
  const matched = new Set<string>();
  for (const [element, locators] of rules.hits(roots)) {
    // They come strongest first.
    const strongest = locators.find(({ network }) => isAllowed(snapshot, element, network));
    if (!strongest) continue;
    for (const { rule } of locators) matched.add(rule);
    const { network, actions, effect } = strongest;
    if (effect === 'none') spared.push(element);
    else
      targets.push({
        element,
        network,
        actions,
        effect,
        reason: reasonOfLocator(strongest),
        region: { kind: 'rule', box: parentOf(element) ?? element },
      });
  }
  return { matched, spared, targets };
}
