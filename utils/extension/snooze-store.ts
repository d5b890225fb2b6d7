import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'snoozed';
/** Host -> when its snooze is over, in milliseconds since 1970. */
const Snoozed = v.record(v.string(), v.number());

/** The hosts without notices for now; anything unreadable counts as never stored. */
export async function readSnoozed(): Promise<Readonly<Record<string, number>>> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(Snoozed, stored[KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

let last: Promise<unknown> = Promise.resolve();

/** Keeps notices of `host` away until `until`, or shows them again (`null`); what is over is forgotten. */
export function snoozeHost(host: string, until: number | null, now: number): Promise<void> {
  const next = last.then(async () => {
    const known = Object.entries(await readSnoozed());
    const others = known.filter(([other, end]) => other !== host && end > now);
    const own = until === null ? [] : [[host, until] as const];
    await browser.storage.local.set({ [KEY]: Object.fromEntries([...others, ...own]) });
  });
  last = next.catch(() => undefined);
  return next;
}
