import type { Group } from './rule-groups';

/** A rule, and how long it took: milliseconds. */
export interface RuleCost {
  readonly rule: string;
  readonly ms: number;
}

/** What each rule took in all its ways to look; rules that look in one place take its time together. */
export function costsOf(groups: readonly Group[]): RuleCost[] {
  const costs = new Map<string, number>();
  for (const { pace, rules } of groups)
    for (const rule of new Set([...rules.values()].flat().map((locator) => locator.rule)))
      costs.set(rule, (costs.get(rule) ?? 0) + pace.used());
  return [...costs].map(([rule, ms]) => ({ ms: Math.round(10 * ms) / 10, rule }));
}
