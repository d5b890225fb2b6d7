import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { originOf } from '@/utils/rules/pack/address';

const KEY = 'packHosts';
const Hosts = v.array(v.string());

/**
 * Hosts that the person let us ask for packs: no dashboards, whatever the browser's permission would
 * let us do there.
 */
export async function packHosts(): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(Hosts, stored[KEY] ?? []);
  return parsed.success ? parsed.output : [];
}

async function notePackHost(host: string): Promise<void> {
  const known = await packHosts();
  if (!known.includes(host)) await browser.storage.local.set({ [KEY]: [...known, host] });
}

/** From now on the host is like all others. */
export async function forgetPackHost(host: string): Promise<void> {
  const left = (await packHosts()).filter((each) => each !== host);
  await browser.storage.local.set({ [KEY]: left });
}

/** Asks the person to let the extension ask the host of `url`; call it from a click. */
export function askForPackHost(url: string): Promise<boolean> {
  // Remembered beside it and not before: what is waited for first would use up the click.
  void notePackHost(new URL(url).hostname).catch(() => undefined);
  return browser.permissions.request({ origins: [originOf(url)] });
}
