import type { Day } from '@/utils/availability/day';
import { hostMatches } from '@/utils/availability/hosts';
import type { CustomRule, Origin } from './schema';

/** Where a page is: its host, and the listed platform that is met there. */
export interface Whereabouts {
  readonly host: string;
  readonly platform: string | null;
}

/** Whose word counts more. */
export const authority: Record<Origin['kind'], number> = { policy: 2, own: 1, pack: 0 };

/** How narrowly a place is named: a platform, hosts under a domain, one host. */
function narrowness(place: CustomRule['place']): number {
  if (place.kind === 'platform') return 1;
  return place.host.startsWith('*.') ? 2 + place.host.length / 1000 : 3;
}

const means = ({ place }: Pick<CustomRule, 'place'>, { host, platform }: Whereabouts): boolean =>
  place.kind === 'platform' ? place.platform === platform : hostMatches(place.host, host);

/** How narrowly a rule names the page; `null` when it does not mean the page at all. */
export const specificity = (rule: Pick<CustomRule, 'place'>, page: Whereabouts): number | null =>
  means(rule, page) ? narrowness(rule.place) : null;

/** Orders rules so that of those that mean the same page the one that wins comes first. */
export const byAuthority = (a: CustomRule, b: CustomRule): number =>
  authority[b.origin.kind] - authority[a.origin.kind] ||
  narrowness(b.place) - narrowness(a.place) ||
  b.updatedAt - a.updatedAt;

/** Whether a rule holds on `day`: it does on its first and on its last day. */
export const holdsOn = ({ from, until }: Pick<CustomRule, 'from' | 'until'>, day: Day): boolean =>
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
  return rules
    .filter((rule) => rule.enabled && holdsOn(rule, day) && means(rule, place))
    .sort(byAuthority);
}
