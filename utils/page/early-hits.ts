import { reasonOfLocator } from '@/utils/plan/rule-reason';
import { findAll, matchesSelector, parentOf, pathOf, shadowOf, tagOf } from './dom';
import { fact } from './facts';
import type { Inventory } from './inventory';
import type { RuleIndex } from './rule-index';
import type { Target } from './types';

/** What holds more than this is judged when all has been read. */
const MAX_INSIDE = 40;
const isEditable = fact((element) => matchesSelector(element, '[contenteditable],textarea'));

/** `element` and all that is in it; `null` where that is much, or not to be seen from here. */
function insideOf(element: Element): Element[] | null {
  const inside = findAll(element, '*', MAX_INSIDE);
  if (inside.length === MAX_INSIDE) return null;
  inside.push(element);
  return inside.every((at) => shadowOf(at) === null) ? inside : null;
}

/** Custom elements may show anything, now or later. */
const isCustom = (element: Element) => tagOf(element).includes('-');

/**
 * What the user's own rules want hidden among `elements`, as far as that can be told before the
 * page has been read: small parts without an editor and without another network, each once.
 */
export function earlyTargets(
  elements: readonly Element[],
  rules: RuleIndex,
  inventory: Inventory,
  sayingOf: (part: Element) => string | null,
): Target[] {
  const readLone = (inside: readonly Element[], network: string) =>
    inside.every((at) => {
      inventory.read(at);
      const mark = inventory.marks.get(at);
      return !inventory.editors.has(at) && (!mark || mark.weight < 2 || mark.network === network);
    });
  const known = new Map<string, boolean>();
  /** Whether nothing but `network` is in `element`; what says the same is read once. */
  const isLone = (element: Element, inside: readonly Element[], network: string) => {
    const saying = sayingOf(element);
    const before = saying === null ? undefined : known.get(network + saying);
    if (before !== undefined) return before;
    const lone = !inside.some(isCustom) && readLone(inside, network);
    if (saying !== null) known.set(network + saying, lone);
    return lone;
  };

  const targetAt = (element: Element): Target | null => {
    const [first, ...others] = rules.of(element);
    // Whether a later way to find it counts is known when all has been read.
    if (first?.turn !== 0) return null;
    const isOne = others.every(({ rule }) => rule === first.rule);
    const inside = isOne ? insideOf(element) : null;
    if (!inside || first.effect === 'none' || first.effect === 'warn') return null;
    if (!isLone(element, inside, first.network)) return null;
    const { network, actions, effect } = first;
    const region = { kind: 'rule', box: parentOf(element) ?? element } as const;
    return { actions, effect, element, network, reason: reasonOfLocator(first), region };
  };

  const met = new Set(elements);
  const targets = new Map<Element, Target>();
  const judged = new Set<Element>();
  const judge = (element: Element) => {
    if (judged.has(element)) return;
    judged.add(element);
    const around = pathOf(element).slice(1);
    // What stands in something that is hidden is hidden with it.
    for (const outer of around) if (met.has(outer)) judge(outer);
    if (around.some((outer) => targets.has(outer))) return;
    if ([element, ...around].some(isEditable)) return;
    const target = targetAt(element);
    if (target) targets.set(element, target);
  };
  for (const element of elements) judge(element);
  return [...targets.values()];
}
