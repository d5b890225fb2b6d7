import { browser } from 'wxt/browser';
import { database, watchDatabase } from '@/utils/extension/database';
import { keepAlarm } from '@/utils/extension/keep-alarm';
import { refreshPlans } from '@/utils/extension/plans';
import { share } from './share';
import { readSync } from './sync-state';

/** Rings where the worker died before it could share what was changed. */
export const SYNC_ALARM = 'sync-rules';
/** Changes that come soon after one another are shared together. */
const TOGETHER_MS = 3000;
const LATEST_MINUTES = 1;

let last: Promise<unknown> = Promise.resolve();

/** Shares what was changed here and elsewhere, one call after the other, and lets it act on open pages. */
export function shareNow(now: number): Promise<void> {
  const next = last.then(async () => {
    if (await share(now)) await refreshPlans();
    const { incompleteSince } = await readSync();
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
