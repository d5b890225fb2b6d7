import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hasLeapt } from '@/utils/drafts/retention';

const KEY = 'clock';
/** A clock that has leapt is believed again after so long, in milliseconds. */
const BELIEVED_MS = 7 * 86_400_000;

/** In milliseconds since 1970: when it was looked at last, and since when it has not leapt. */
const ClockSchema = v.strictObject({ seenAt: v.number(), steadySince: v.number() });
type Clock = v.InferOutput<typeof ClockSchema>;

async function readClock(): Promise<Clock | null> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(ClockSchema, stored[KEY]);
  return parsed.success ? parsed.output : null;
}

/** Notes that the clock says `now`, in milliseconds since 1970; the worker does so every half hour. */
export async function noteClock(now: number): Promise<void> {
  const known = await readClock();
  const goesOn = known !== null && !hasLeapt(known.seenAt, now);
  const clock: Clock = { seenAt: now, steadySince: goesOn ? known.steadySince : now };
  await browser.storage.local.set({ [KEY]: clock });
}

/**
 * Whether things may be forgotten for their age at `now`: only when the clock has gone on for a week without
 * a leap. A clock can be wrong by years, and be set right again.
 */
export async function mayAge(now: number): Promise<boolean> {
  const clock = await readClock();
  // Before it was noted for the first time there is nothing old.
  return clock !== null && !hasLeapt(clock.seenAt, now) && now - clock.steadySince >= BELIEVED_MS;
}
