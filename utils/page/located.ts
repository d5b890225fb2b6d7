import type { Action } from '@/utils/availability/vocabulary';
import { findAll, pathOf, type Root } from './dom';
import { interactiveSelector, labelsOf } from './kinds';
import type { PlacedMark, Snapshot } from './snapshot';
import { normalizeLabel } from './text';
import type { PageView, Target } from './types';
import { type Unit, unitOf } from './units';

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

const siteSignal = (network: string) => [{ network, weight: 5, kind: 'token' }] as const;

/** Whether a rule may act on `element`: never on an editor or on something around one. */
const isAllowed = (snapshot: Snapshot, element: Element, network: string) =>
  !snapshot.hasEditor(element) &&
  !['html', 'head', 'body'].includes(element.localName) &&
  [...snapshot.networksIn(element)].every((other) => other === network);

/** What the user's own locators find: whole elements, and controls by their whole label. */
export function ruleTargets(
  { plan, roots }: PageView,
  snapshot: Snapshot,
  wanted: 'none' | 'some' = 'some',
): Target[] {
  return plan.ruleLocators.flatMap((rule): Target[] => {
    if ((rule.effect === 'none') !== (wanted === 'none')) return [];
    const labels = new Set(rule.labels.map(normalizeLabel));
    const bySelector = rule.selector
      ? roots.flatMap((root) => findAll(root, rule.selector ?? ''))
      : [];
    const isNamed = (element: Element) => [...labelsOf(element)].some((label) => labels.has(label));
    const byLabel =
      labels.size > 0
        ? roots.flatMap((root) => findAll(root, interactiveSelector)).filter(isNamed)
        : [];
    const found =
      rule.selector && labels.size > 0 ? bySelector.filter(isNamed) : [...bySelector, ...byLabel];
    return [...new Set(found)]
      .filter((element) => isAllowed(snapshot, element, rule.network))
      .map((element) => ({
        element,
        network: rule.network,
        actions: rule.actions,
        effect: rule.effect === 'none' ? 'warn' : rule.effect,
        reason: { kind: 'rule', rule: rule.rule, note: rule.note },
        region: { kind: 'rule', box: element.parentElement ?? element },
      }));
  });
}
