import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { changedOwn, effectiveSettings } from '@/utils/plan/policy/effective';
import { type Settings, type SettingsChange, SettingsChangeSchema } from '@/utils/plan/settings';
import { readPolicy } from './policy/policy-store';

const KEY = 'settings';

/** What the person has set; anything unreadable counts as never set. */
async function readOwn(): Promise<SettingsChange> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(SettingsChangeSchema, stored[KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

/** The settings that hold: the person's, as far as an organisation lets them. */
export async function readSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
  return effectiveSettings(own, policy);
}

// Read, change and write must not overlap: two clicks would lose one of the changes.
let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other; what an organisation has locked stays as it is. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const [own, { policy }] = await Promise.all([readOwn(), readPolicy()]);
    const before = effectiveSettings(own, policy);
    const changed = changedOwn(own, before, change(before), policy);
    await browser.storage.local.set({ [KEY]: changed });
    return effectiveSettings(changed, policy);
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
