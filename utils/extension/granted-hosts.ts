import { browser } from 'wxt/browser';
import { listHead } from './list';

const SCRIPT = 'granted-hosts';

const patternsOf = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** Asks the person to let the extension run on `hosts`; call it from a click. */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(hosts) });

/** Gives `hosts` back. */
export const giveBackHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: patternsOf(hosts) });

/** The hosts of the list on which the person lets the extension run though nothing confirms them. */
export async function grantedHosts(): Promise<string[]> {
  const { index } = await listHead();
  const hosts = Object.values(index.platforms).flatMap((card) =>
    card.kind === 'dashboard'
      ? card.hosts.filter((host) => !card.verifiedHosts.includes(host))
      : [],
  );
  const { origins = [] } = await browser.permissions.getAll();
  const granted = new Set(origins);
  return hosts.filter((host) => granted.has(`https://${host}/*`));
}

/** The content script as the manifest names it, to run on other hosts just the same. */
function manifestScript(matches: string[]) {
  const [own] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    id: SCRIPT,
    matches,
    js: own?.js ?? [],
    allFrames: own?.all_frames ?? false,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
}

// Registering must not overlap: two changes at once would both add the script.
let last: Promise<unknown> = Promise.resolve();

/** Lets the content script run on exactly the hosts that are granted now. */
export function followGrants(): Promise<unknown> {
  last = last
    .then(async () => {
      const hosts = await grantedHosts();
      const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
      if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
      if (hosts.length > 0)
        await browser.scripting.registerContentScripts([manifestScript(patternsOf(hosts))]);
    })
    .catch(() => undefined);
  return last;
}

/** Calls `listener` whenever a permission was given or taken back; gives back its undo. */
export function onGrantsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
