import { browser } from 'wxt/browser';

const MINUTE_MS = 60_000;

/**
 * Makes sure that an alarm rings within `minutes`, and from then on as often where it `repeats`: browsers
 * may forget alarms, and one that is further ahead was set before the clock was set back.
 */
export async function keepAlarm(
  name: string,
  minutes: number,
  { now, repeats }: { readonly now: number; readonly repeats: boolean },
): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known && known.scheduledTime <= now + (minutes + 1) * MINUTE_MS) return;
  await browser.alarms.create(
    name,
    repeats ? { periodInMinutes: minutes } : { delayInMinutes: minutes },
  );
}
