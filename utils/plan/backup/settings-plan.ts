import type { Settings, SettingsChange } from '@/utils/plan/settings';
import type { SettingsPart, SitesPart } from './parts';

/** One setting that a file says otherwise. */
export interface SettingDifference {
  readonly name: keyof Settings;
  readonly before: unknown;
  readonly after: unknown;
}

/** The settings as the parts of a backup; `allowed` are the sites on which the extension may run. */
export function settingsParts(
  { noDraftHosts, pausedHosts, warnHosts, ...settings }: Settings,
  allowed: readonly string[],
): { readonly settings: SettingsPart; readonly sites: SitesPart } {
  return {
    settings,
    sites: {
      allowed: [...allowed].sort(),
      paused: [...pausedHosts].sort(),
      warnOnly: [...warnHosts].sort(),
      withoutDrafts: [...noDraftHosts].sort(),
    },
  };
}

const same = (a: unknown, b: unknown): boolean => {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return [...a].sort().join(' ') === [...b].sort().join(' ');
};

/** Which settings would change; sites of the file are added to those that are set, or replace them. */
export function planSettings(
  current: Settings,
  { settings = {}, sites }: { settings?: SettingsPart | undefined; sites?: SitesPart | undefined },
  mode: 'merge' | 'replace',
): SettingDifference[] {
  const hosts = (here: readonly string[], given: readonly string[]) =>
    mode === 'merge' ? [...new Set([...here, ...given])] : [...given];
  const next: SettingsChange = {
    ...settings,
    ...(sites && {
      noDraftHosts: hosts(current.noDraftHosts, sites.withoutDrafts),
      pausedHosts: hosts(current.pausedHosts, sites.paused),
      warnHosts: hosts(current.warnHosts, sites.warnOnly),
    }),
  };
  return Object.entries(next).flatMap(([key, after]) => {
    const name = key as keyof Settings;
    return same(current[name], after) ? [] : [{ name, before: current[name], after }];
  });
}

/** Some settings of `settings`, by name. */
export const pick = (
  settings: Settings,
  names: readonly (keyof Settings)[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.map((name) => [name, settings[name]]));
