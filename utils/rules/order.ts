import type { Day } from '@/utils/availability/day';
import { hostMatches } from '@/utils/availability/hosts';
import { rulesAt } from './index-rules';
import type { CustomRule, Origin } from './schema';

/** Where a page is: its host, and the listed platform that is met there. */
export interface Whereabouts {
  readonly host: string;
  readonly platform: string | null;
}

/** Whose word counts more. */
export const authority: Record<Origin['kind'], number> = { policy: 2, own: 1, pack: 0 };

/** How narrowly a rule names the page; `null` when it does not mean the page at all. */
export function specificity(
  rule: Pick<CustomRule, 'place'>,
  { host, platform }: Whereabouts,
): number | null {
  if (rule.place.kind === 'platform') return rule.place.platform === platform ? 1 : null;
  if (!hostMatches(rule.place.host, host)) return null;
  return rule.place.host.startsWith('*.') ? 2 + rule.place.host.length / 1000 : 3;
}

/** Whether a rule holds on `day`: it does on its first and on its last day. */
const holdsOn = ({ from, until }: Pick<CustomRule, 'from' | 'until'>, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/**
 * The enabled rules that hold at `place` on `day`, strongest first: policy before the person's own
 * before packs, then the more specific host, then the newer rule.
 */
export function rulesInForce(
  rules: readonly CustomRule[],
  place: Whereabouts,
  day: Day,
): CustomRule[] {
  return rulesAt(rules, place)
    .flatMap((rule) => {
      const rank = rule.enabled && holdsOn(rule, day) ? specificity(rule, place) : null;
      return rank === null ? [] : [{ rule, rank, level: authority[rule.origin.kind] }];
    })
    .sort((a, b) => b.level - a.level || b.rank - a.rank || b.rule.updatedAt - a.rule.updatedAt)
    .map(({ rule }) => rule);
}
