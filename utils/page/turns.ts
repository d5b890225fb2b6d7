import type { RuleLocator } from '@/utils/plan/types';

/** Of the ways in which one rule finds things only the first that finds something. */
export function inTurn(
  hits: ReadonlyMap<Element, readonly RuleLocator[]>,
): ReadonlyMap<Element, readonly RuleLocator[]> {
  const first = new Map<string, number>();
  for (const rules of hits.values())
    for (const { rule, turn } of rules)
      first.set(rule, Math.min(turn, first.get(rule) ?? Number.POSITIVE_INFINITY));
  const kept = [...hits].flatMap(([element, rules]) => {
    const counting = rules.filter(({ rule, turn }) => turn === first.get(rule));
    return counting.length > 0 ? [[element, counting] as const] : [];
  });
  return new Map(kept);
}
