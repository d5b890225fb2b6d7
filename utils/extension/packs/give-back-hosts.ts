import { browser } from 'wxt/browser';
import { forgetPackHost, packHosts } from './pack-hosts';
import { readPacks } from './read-packs';

/**
 * Gives back the permission for hosts of which no pack is kept. It is for the start of the browser:
 * until then a pack that was removed can be brought back without the person being asked again.
 */
export async function giveBackPackHosts(): Promise<void> {
  const addresses = (await readPacks()).flatMap(({ source }) =>
    source.kind === 'url' ? [source.url] : [],
  );
  const used = new Set(addresses.map((url) => new URL(url).hostname));
  for (const host of await packHosts()) {
    if (used.has(host)) continue;
    const isGivenBack = browser.permissions.remove({ origins: [`https://${host}/*`] });
    // Only then: of a host that is no pack's any more it would follow that it is a dashboard.
    await isGivenBack.then(() => forgetPackHost(host)).catch(() => undefined);
  }
}
