import { type IndexedList, platformIdOn } from '@/utils/availability/list-index';
import { specificity } from '@/utils/rules/order';
import type { CustomRule } from '@/utils/rules/schema';
import { baseOf } from './overlap';
import { idsIn } from './policy/list';
import { policyOn } from './policy/on-site';
import type { Policy } from './policy/types';
import type { Settings } from './settings';

/** What the person or the organisation has set for a site, or for all where `host` is empty. */
export interface SettingConflict {
  readonly kind: 'setting';
  readonly what: 'paused' | 'paused-everywhere' | 'warn-only' | 'policy-off' | 'policy-warns';
  readonly host: string;
}

interface SettingInput {
  /** The rule as it would be saved. */
  readonly rule: CustomRule;
  readonly list: IndexedList;
  readonly settings: Settings;
  readonly policy: Policy;
}

const about = (what: SettingConflict['what'], host = ''): SettingConflict => ({
  kind: 'setting',
  what,
  host,
});

const hostsOf = ({ place }: CustomRule, { index }: IndexedList): readonly string[] =>
  place.kind === 'host' ? [place.host] : (index.platforms[place.platform]?.hosts ?? []);

/** What keeps a rule from acting, or from hiding, whatever other rules and the list say. */
export function settingConflicts({
  rule,
  list,
  settings,
  policy,
}: SettingInput): SettingConflict[] {
  const isIn = (host: string) =>
    specificity(rule, { host, platform: platformIdOn(list.index, host) ?? null }) !== null;
  const named = [...hostsOf(rule, list), ...idsIn(policy.sites)].map(baseOf);
  const off = [...new Set(named)].filter(
    (host) => isIn(host) && policyOn(policy, host).word === 'off',
  );
  const hides = rule.effect === 'hide';
  const paused = settings.pausedEverywhere
    ? [about('paused-everywhere')]
    : settings.pausedHosts
        .filter((host) => isIn(host) && policyOn(policy, host).mayPause)
        .map((host) => about('paused', host));
  return [
    ...off.map((host) => about('policy-off', host)),
    ...(hides && policy.off.includes('hide') ? [about('policy-warns')] : []),
    ...paused,
    ...(hides ? settings.warnHosts.filter(isIn).map((host) => about('warn-only', host)) : []),
  ];
}
