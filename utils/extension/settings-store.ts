import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, SettingsSchema } from '@/utils/plan/settings';

const KEY = 'settings';

/** The stored settings; anything unreadable counts as never set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(SettingsSchema, stored[KEY] ?? {});
  return parsed.success ? parsed.output : defaultSettings;
}

async function writeSettings(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

// Read, change and write must not overlap: two clicks would lose one of the changes.
let last: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => writeSettings(change(await readSettings())));
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
