import { browser } from 'wxt/browser';
import { inTime } from '@/utils/extension/in-time';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import { readOwnSettings, readSettings } from '@/utils/extension/settings-store';
import { readGrants } from '@/utils/extension/sites/grants';
import { type MenuEntry, type MenuView, menuEntries } from '@/utils/plan/menus';
import { noPolicy } from '@/utils/plan/policy/types';
import { matchPattern } from '@/utils/plan/sites/match-pattern';
import type { MenuWords } from './words';

type Titles = MenuWords['titles'];

/** Puts an entry into the menu, or changes what is there under its id: the browser keeps it for good. */
async function put({ contexts, hosts, id }: MenuEntry, titles: Titles): Promise<void> {
  const entry = {
    contexts: [...contexts] as [MenuEntry['contexts'][number], ...MenuEntry['contexts']],
    title: titles[id],
    visible: hosts.length > 0,
    // Without any pattern an entry would be seen everywhere.
    ...(hosts.length > 0 && { documentUrlPatterns: hosts.map(matchPattern) }),
  };
  const isThere = await browser.contextMenus.update(id, entry).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  browser.contextMenus.create({ ...entry, id }, () => {
    // Read, or the browser reports it as an error that nobody has looked at.
    void browser.runtime.lastError;
    resolve();
  });
  return promise;
}

async function whatHolds(): Promise<Pick<MenuView, 'policy' | 'settings'>> {
  const [{ policy }, settings] = await Promise.all([readPolicy(), readSettings()]);
  return { policy, settings };
}

/** Browsers may tell what an organisation has set many seconds after their start: the menu does not wait. */
async function whatIsKnown(titles: Titles): Promise<Pick<MenuView, 'policy' | 'settings'>> {
  const told = whatHolds();
  try {
    return await inTime(told);
  } catch {
    void told.then(() => followMenus(titles)).catch(() => undefined);
    return { policy: noPolicy, settings: await readOwnSettings() };
  }
}

async function putAll(titles: Titles): Promise<void> {
  const [{ granted }, known] = await Promise.all([readGrants(), whatIsKnown(titles)]);
  // One after the other: where a new one stands is told by when it was put there.
  for (const entry of menuEntries({ granted, ...known })) await put(entry, titles);
}

// Two at once would both miss an entry, and both put it there.
let last: Promise<unknown> = Promise.resolve();

/** Makes the menu say what holds now; to do it again changes nothing. */
export function followMenus(titles: Titles): Promise<unknown> {
  last = last.then(() => putAll(titles)).catch(() => undefined);
  return last;
}
