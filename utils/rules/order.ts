import type { Day } from '@/utils/availability/day';
import { hostMatches } from '@/utils/availability/hosts';
import type { CustomRule } from './schema';

/** Where a page is: its host, and the listed platform that is met there. */
export interface Whereabouts {
  readonly host: string;
  readonly platform: string | null;
}

/** How narrowly a rule names the page; `null` when it does not mean the page at all. */
function specificity(rule: CustomRule, { host, platform }: Whereabouts): number | null {
  if (rule.place.kind === 'platform') return rule.place.platform === platform ? 1 : null;
  if (!hostMatches(rule.place.host, host)) return null;
  return rule.place.host.startsWith('*.') ? 2 + rule.place.host.length / 1000 : 3;
}

/**
 * The enabled rules that hold at `place` on `day`, strongest first: the more specific host wins, the
 * newer rule breaks a tie. A rule still holds on its `until` day.
 */
export function rulesInForce(
  rules: readonly CustomRule[],
  place: Whereabouts,
  day: Day,
): CustomRule[] {
  return rules
    .filter((rule) => rule.enabled && (rule.until === null || day <= rule.until))
    .map((rule) => ({ rule, rank: specificity(rule, place) }))
    .filter((entry): entry is { rule: CustomRule; rank: number } => entry.rank !== null)
    .sort((a, b) => b.rank - a.rank || b.rule.updatedAt - a.rule.updatedAt)
    .map(({ rule }) => rule);
}
