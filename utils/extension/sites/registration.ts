import { browser } from 'wxt/browser';
import { ALIVE_FILE, ALIVE_RULES } from '@/utils/plan/alive-css';
import { matchPattern } from '@/utils/plan/sites/match-pattern';
import { readGrants } from './grants';

const SCRIPT = 'granted-hosts';

/** The content script that the manifest brings, by a name that every browser takes: Firefox gives addresses. */
const FILE = 'dashboard.js';

/** The content script as the manifest has it, to run on other hosts just the same. */
function manifestScript(hosts: readonly string[], listed: readonly string[]) {
  return {
    id: SCRIPT,
    matches: hosts.map(matchPattern),
    // On these the manifest brings it.
    excludeMatches: listed.map(matchPattern),
    js: [FILE],
    // What Firefox takes away with the extension holds only together with it.
    ...(import.meta.env.BROWSER === 'firefox' ? { css: [ALIVE_FILE] } : {}),
    allFrames: true,
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
      const { granted, listed } = await readGrants();
      const hosts = granted.filter((host) => !listed.includes(host));
      const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
      if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
      if (hosts.length > 0)
        await browser.scripting.registerContentScripts([manifestScript(hosts, listed)]);
    })
    .catch(() => undefined);
  return last;
}

/** Brings the content script into the open pages on `hosts`; where it is already it does nothing. */
export async function startInOpenTabs(hosts: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false, url: hosts.map(matchPattern) });
  const started = tabs.map(async ({ id: tabId = browser.tabs.TAB_ID_NONE }) => {
    if (import.meta.env.BROWSER === 'firefox')
      await browser.scripting
        .insertCSS({ css: ALIVE_RULES, target: { allFrames: true, tabId } })
        .catch(() => undefined);
    await browser.scripting
      .executeScript({
        files: [`/${FILE}`],
        injectImmediately: true,
        target: { allFrames: true, tabId },
      })
      // A tab that has gone elsewhere meanwhile gets it with its next page.
      .catch(() => undefined);
  });
  await Promise.all(started);
}
