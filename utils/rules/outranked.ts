import type { CustomRule } from './schema';

const claimsOf = ({ actions, network, place }: CustomRule): string[] => {
  const where = place.kind === 'host' ? `host ${place.host}` : `platform ${place.platform}`;
  return actions.map((action) => `${where} ${network} ${action}`);
};

/**
 * The ids of the person's own rules over which a newer one of theirs wins: it is on, and means the same
 * place, network and action.
 */
export function outranked(rules: readonly CustomRule[]): ReadonlySet<string> {
  const own = rules.filter(({ origin }) => origin.kind === 'own');
  const newest = new Map<string, number>();
  for (const rule of own)
    if (rule.enabled)
      for (const claim of claimsOf(rule))
        newest.set(claim, Math.max(newest.get(claim) ?? -Infinity, rule.updatedAt));
  const isOutranked = (rule: CustomRule) =>
    claimsOf(rule).some((claim) => (newest.get(claim) ?? -Infinity) > rule.updatedAt);
  return new Set(own.filter(isOutranked).map(({ id }) => id));
}
