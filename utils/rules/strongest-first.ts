import { authority, specificity, type Whereabouts } from './order';
import type { CustomRule } from './schema';

/** A page that a rule means. */
const pageOf = ({ place }: CustomRule): Whereabouts =>
  place.kind === 'platform'
    ? { host: '', platform: place.platform }
    : { host: place.host.replace(/^\*/, 'any'), platform: null };

/** Rules in an order in which, of those that mean the same page, the one that wins comes first. */
export function strongestFirst(rules: readonly CustomRule[]): readonly CustomRule[] {
  return rules
    .map((rule) => ({
      level: authority[rule.origin.kind],
      rank: specificity(rule, pageOf(rule)) ?? 0,
      rule,
    }))
    .sort((a, b) => b.level - a.level || b.rank - a.rank || b.rule.updatedAt - a.rule.updatedAt)
    .map(({ rule }) => rule);
}
