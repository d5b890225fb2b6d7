import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  changedOwn,
  effectiveSettings,
  isLockedSetting,
  personalSettings,
} from '@/utils/plan/policy/effective';
import { type Settings, type SettingsChange, SettingsChangeSchema } from '@/utils/plan/settings';
import { readPolicy } from './policy/policy-store';

export const SETTINGS_KEY = 'settings';

/** What the person has set; anything unreadable counts as never set. */
async function readOwn(): Promise<SettingsChange> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const parsed = v.safeParse(SettingsChangeSchema, stored[SETTINGS_KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

/** The settings that hold: the person's, as far as an organisation lets them. */
export async function readSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
  return effectiveSettings(own, policy);
}

/** What the person alone has set, whatever an organisation says: what their other machines may know. */
export const readOwnSettings = async (): Promise<Settings> => personalSettings(await readOwn());

/** What a person can take along or bring in, and which settings of it the organisation keeps as they are. */
export async function readPersonalSettings(): Promise<{
  readonly settings: Settings;
  readonly isLocked: (name: string) => boolean;
}> {
  const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
  return {
    isLocked: (name) => isLockedSetting(policy, name),
    settings: personalSettings(own, policy.settings),
  };
}

// Read, change and write must not overlap: two clicks would lose one of the changes.
let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other; what an organisation has locked stays as it is. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
    const before = effectiveSettings(own, policy);
    const changed = changedOwn(own, before, change(before), policy);
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return effectiveSettings(changed, policy);
  });
  last = next.catch(() => undefined);
  return next;
}

/**
 * Writes what the person has set, as it was written elsewhere. Of what an organisation has locked it
 * holds once that lock is gone.
 */
export function putOwnSettings(change: SettingsChange): Promise<void> {
  const next = last.then(async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...(await readOwn()), ...change } });
  });
  last = next.catch(() => undefined);
  return next;
}

const withHost = (hosts: readonly string[], host: string, isIn: boolean) => {
  const others = hosts.filter((other) => other !== host);
  return isIn ? [...others, host] : others;
};

/** Pauses the guard on one host, or lets it work again. */
export function pauseHost(host: string, paused: boolean): Promise<Settings> {
  return changeSettings((settings) => ({
    ...settings,
    pausedHosts: withHost(settings.pausedHosts, host, paused),
  }));
}

/** Lets the guard only warn on one host, or hide there again. */
export function warnOnlyOn(host: string, warnOnly: boolean): Promise<Settings> {
  return changeSettings((settings) => ({
    ...settings,
    warnHosts: withHost(settings.warnHosts, host, warnOnly),
  }));
}
