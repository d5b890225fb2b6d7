/** How much of the time may be used where nothing else is said, and a reserve for what happens at once. */
const SHARE = 0.03;
const RESERVE_MS = 250;
/** Where nothing else is said, nothing is left unread for longer, however much was used. */
export const LONGEST_MS = 10_000;

/** What may be used, if not the usual. */
interface PaceOptions {
  /** However much was used, nothing waits for longer, in milliseconds. */
  readonly longest?: number;
  /** Gives milliseconds. */
  readonly now?: () => number;
  /** The reserve, in milliseconds. */
  readonly most?: number;
  /** The part of the time, 0 to 1. */
  readonly share?: number;
}

/** Keeps the extension's own work below a share of the time, whatever the page does. */
export interface Pace {
  /** Tells that `ms` milliseconds were used; what is `free` takes nothing of the reserve. */
  readonly spend: (ms: number, free?: boolean) => void;
  /** Milliseconds that were used so far, what was free among them. */
  readonly used: () => number;
  /** Milliseconds to wait before working again; 0 when there is reserve left. */
  readonly wait: () => number;
}

/** Starts with the whole reserve. */
export function createPace({
  longest = LONGEST_MS,
  now = () => performance.now(),
  most = RESERVE_MS,
  share = SHARE,
}: PaceOptions = {}): Pace {
  let reserve = most;
  let at = now();
  let used = 0;
  const refill = () => {
    const time = now();
    reserve = Math.min(most, reserve + (time - at) * share);
    at = time;
  };
  return {
    spend: (ms, free = false) => {
      used += ms;
      if (free) return;
      refill();
      reserve -= ms;
    },
    used: () => used,
    wait: () => {
      refill();
      return reserve > 0 ? 0 : Math.min(longest, Math.ceil((1 - reserve) / share));
    },
  };
}
