import { hostMatches } from '@/utils/availability/hosts';
import { lockedIn } from './effective';
import { parted } from './list';
import type { Policy } from './types';

/** What an organisation says of one site: `on` may not be paused, `off` is left alone. */
export type SiteWord = 'on' | 'off' | null;

/** The narrower a pattern, the more it counts. */
const narrowness = (pattern: string) =>
  pattern === '*' ? 0 : pattern.startsWith('*.') ? pattern.length : 1000;

/** What a policy says of `host`: the narrowest entry counts, and of equals the later one. */
export function siteWord({ sites }: Pick<Policy, 'sites'>, host: string): SiteWord {
  const meant = sites
    .map(parted)
    .filter(({ id }) => id === '*' || hostMatches(id, host))
    .reduce<ReturnType<typeof parted> | null>(
      (best, each) => (best && narrowness(best.id) > narrowness(each.id) ? best : each),
      null,
    );
  return meant && (meant.sign === '-' ? 'off' : 'on');
}

/** What a plan for one host needs to know of a policy. */
export interface PolicyOnSite {
  readonly word: SiteWord;
  /** Whether a person can pause the guard there. */
  readonly mayPause: boolean;
  /** Whether anything may be hidden at all. */
  readonly mayHide: boolean;
}

/** What holds where no organisation says anything. */
export const freeSite: PolicyOnSite = { mayHide: true, mayPause: true, word: null };

/** What a policy says of one host. */
export function policyOn(policy: Policy, host: string): PolicyOnSite {
  const word = siteWord(policy, host);
  return {
    mayHide: !policy.off.includes('hide'),
    mayPause: word === null && !lockedIn(policy).has('pause'),
    word,
  };
}
