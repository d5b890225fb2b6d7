import type { Group } from './rule-groups';

/** A rule, and how long it took: milliseconds. */
export interface RuleCost {
  readonly rule: string;
  readonly ms: number;
}

/** What each rule took in all its ways to look; rules that look in one place take its time together. */
export function costsOf(groups: readonly Group[]): RuleCost[] {
  const costs = new Map<string, number>();
  for (const { rules, used } of groups) {
    const own = new Set<string>();
    for (const locators of rules.values()) for (const { rule } of locators) own.add(rule);
    for (const rule of own) costs.set(rule, (costs.get(rule) ?? 0) + used);
  }
  return [...costs].map(([rule, ms]) => ({ ms: Math.round(10 * ms) / 10, rule }));
}
