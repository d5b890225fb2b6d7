import type { KeptPack, PackCheck } from './kept-pack';

const HOUR_MS = 3_600_000;
const EVERY_MS = 6 * HOUR_MS;
/** After failures it is asked less often, but at least once a day. */
const MOST_DOUBLINGS = 2;

/** A pack from an address, with what is remembered of asking for it. */
export interface Asked {
  readonly pack: Pick<KeptPack, 'source' | 'state'>;
  readonly check: Pick<PackCheck, 'checkedAt' | 'failures' | 'strange'> | null;
}

/**
 * When a pack is to be asked for next, in milliseconds since 1970 like `now`; `null`: only when the person
 * wants it. One that was asked for later than now was so before the clock was set back.
 */
export function nextAsk({ pack, check }: Asked, now: number): number | null {
  if (pack.source.kind !== 'url' || pack.state !== 'on') return null;
  if (check === null || check.checkedAt > now) return 0;
  const doublings = Math.min(check.failures + check.strange, MOST_DOUBLINGS);
  return check.checkedAt + EVERY_MS * 2 ** doublings;
}

/**
 * When to look next whether packs are due; `null` where there is nothing to ask for. `spread`, from 0
 * to 1, keeps the machines of a team from asking at the same moment.
 */
export function nextLook(asked: readonly Asked[], now: number, spread: number): number | null {
  const times = asked.flatMap((each) => nextAsk(each, now) ?? []);
  if (times.length === 0) return null;
  return Math.max(Math.min(...times), now) + spread * 0.1 * EVERY_MS;
}
