import { browser } from 'wxt/browser';
import { database, watchDatabase } from '@/utils/extension/database';
import { keepAlarm } from '@/utils/extension/keep-alarm';
import { refreshPlans } from '@/utils/extension/plans';
import { readOwnSettings } from '@/utils/extension/settings-store';
import { checksum } from '@/utils/rules/sync/json';
import { share } from './share';
import { readSync } from './sync-state';

/** Rings where the worker died before it could share what was changed. */
export const SYNC_ALARM = 'sync-rules';
/** Changes that come soon after one another are shared together. */
const TOGETHER_MS = 3000;
const LATEST_MINUTES = 1;

/** Under it is kept what was there when all was shared. */
const SHARED_KEY = 'syncShared';

/** What there is to share, in short: it changes with each change of a rule or setting. */
async function hereInShort(): Promise<string> {
  const [changes, settings] = await Promise.all([
    database.ruleChanges.toCollection().primaryKeys(),
    readOwnSettings(),
  ]);
  return checksum(JSON.stringify([changes, settings]));
}

let last: Promise<unknown> = Promise.resolve();

/** Shares what was changed here and elsewhere, one call after the other, and lets it act on open pages. */
export function shareNow(now: number): Promise<void> {
  const next = last.then(async () => {
    const here = await hereInShort();
    if (await share(now)) await refreshPlans();
    const { incompleteSince, trouble } = await readSync();
    if (incompleteSince === null && trouble === null)
      await browser.storage.local.set({ [SHARED_KEY]: here });
    if (incompleteSince === null) await browser.alarms.clear(SYNC_ALARM);
    else await browser.alarms.create(SYNC_ALARM, { delayInMinutes: LATEST_MINUTES });
  });
  last = next.catch(() => undefined);
  return next;
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shares soon. */
async function shareSoon(): Promise<void> {
  if (!(await readSync()).isOn) return;
  await keepAlarm(SYNC_ALARM, LATEST_MINUTES, { now: Date.now(), repeats: false });
  clearTimeout(waiting);
  waiting = setTimeout(() => void shareNow(Date.now()), TOGETHER_MS);
}

/** Shares what a worker left that died, or an update that forgot the alarm; called when the worker starts. */
export async function catchUpSharing(): Promise<void> {
  if (!(await readSync()).isOn) return;
  const stored = await browser.storage.local.get(SHARED_KEY);
  if (stored[SHARED_KEY] !== (await hereInShort())) await shareSoon();
}

/** Follows what is changed here and elsewhere; call it synchronously at the start of the worker. */
export function listenForSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && Object.hasOwn(changes, 'settings')))
      void shareSoon();
  });
  let isFirst = true;
  watchDatabase(
    // Not the latest: after a clock was set back that is not the last that was made.
    () => database.ruleChanges.toCollection().primaryKeys(),
    () => {
      // What was there when the worker started has been shared before, or its alarm is set.
      if (!isFirst) void shareSoon();
      isFirst = false;
    },
    () => undefined,
  );
}
