import { type Feature, type LockName, type SiteList, siteLists } from '@/utils/plan/policy-keys';
import { defaultSettings, type Settings, type SettingsChange } from '@/utils/plan/settings';
import { changedList, isReplaced } from './list';
import type { Policy } from './types';

/** What a feature that is off leaves nothing to set of. */
const lockedBy: Readonly<Partial<Record<Feature, readonly LockName[]>>> = {
  drafts: ['keepDrafts', 'draftDays', 'noDraftHosts'],
  hide: ['removedEffect', 'warnHosts'],
  import: ['import'],
  log: ['logDays'],
  queue: ['remindPosts'],
  sync: ['sync'],
};

/** All that a person cannot change, because the organisation says so. */
export function lockedIn({ lists, locks, off }: Policy): ReadonlySet<LockName> {
  const replaced = siteLists.filter((name) => isReplaced(lists[name] ?? []));
  return new Set([...locks, ...replaced, ...off.flatMap((feature) => lockedBy[feature] ?? [])]);
}

export const isFeatureOff = ({ off }: Policy, feature: Feature): boolean => off.includes(feature);

const listOf = (name: SiteList, own: SettingsChange, policy: Policy, isLocked: boolean) =>
  changedList(isLocked ? [] : (own[name] ?? []), policy.lists[name] ?? []);

/**
 * What holds: what the organisation has locked, then what the person has set (`own`), then what the
 * organisation proposes, then what is built in.
 */
export function effectiveSettings(own: SettingsChange, policy: Policy): Settings {
  const locked = lockedIn(policy);
  const chosen = Object.fromEntries(
    Object.entries(own).filter(([name]) => !(locked as ReadonlySet<string>).has(name)),
  ) as SettingsChange;
  const settings: Settings = {
    ...defaultSettings,
    ...policy.settings,
    ...chosen,
    noDraftHosts: listOf('noDraftHosts', own, policy, locked.has('noDraftHosts')),
    warnHosts: listOf('warnHosts', own, policy, locked.has('warnHosts')),
  };
  return {
    ...settings,
    ...(locked.has('pause') && { pausedEverywhere: false, pausedHosts: [] }),
    ...(isFeatureOff(policy, 'drafts') && { keepDrafts: false }),
    ...(isFeatureOff(policy, 'hide') && { removedEffect: 'warn' }),
    ...(isFeatureOff(policy, 'queue') && { remindPosts: false }),
  };
}

/**
 * What the person has set (`own`), as if no organisation had locked, added or switched off anything;
 * `proposed` holds where they have set nothing.
 */
export const personalSettings = (
  own: SettingsChange,
  proposed: Policy['settings'] = {},
): Settings => ({ ...defaultSettings, ...proposed, ...own });

/** Whether the organisation keeps the person from changing the setting `name`. */
export function isLockedSetting(policy: Policy, name: string): boolean {
  const locked: ReadonlySet<string> = lockedIn(policy);
  return locked.has(name) || (locked.has('pause') && /^paused/.test(name));
}

/** The hosts of `next` as the person's own list: what the organisation adds is not theirs. */
function ownList(own: readonly string[], before: readonly string[], next: readonly string[]) {
  const kept = own.filter((host) => !before.includes(host) || next.includes(host));
  const added = next.filter((host) => !before.includes(host) && !kept.includes(host));
  return [...kept, ...added];
}

/** The person's own settings once `before`, which holds now, was changed to `next`; what is locked stays. */
export function changedOwn(
  own: SettingsChange,
  before: Settings,
  next: Settings,
  policy: Policy,
): SettingsChange {
  const names = Object.keys(next) as (keyof Settings)[];
  const changed = names.filter(
    (name) =>
      !isLockedSetting(policy, name) && JSON.stringify(next[name]) !== JSON.stringify(before[name]),
  );
  const values = changed.map((name) => {
    const isList = name === 'warnHosts' || name === 'noDraftHosts';
    return [name, isList ? ownList(own[name] ?? [], before[name], next[name]) : next[name]];
  });
  return { ...own, ...Object.fromEntries(values) };
}
