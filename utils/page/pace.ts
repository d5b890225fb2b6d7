/** How much of the time may be used: 3 in 100, and a reserve for what happens at once. */
const SHARE = 0.03;
const RESERVE_MS = 250;
/** However much was used, nothing is left unread for longer. */
const LONGEST_MS = 10_000;

/** Keeps the extension's own work below a share of the time, whatever the page does. */
export interface Pace {
  /** Tells that `ms` milliseconds were used; what is `free` takes nothing of the reserve. */
  readonly spend: (ms: number, free?: boolean) => void;
  /** Milliseconds that were used so far, what was free among them. */
  readonly used: () => number;
  /** Milliseconds to wait before working again; 0 when there is reserve left. */
  readonly wait: () => number;
}

/** Starts with the whole reserve of `most` milliseconds; `now` gives milliseconds. */
export function createPace(now: () => number = () => performance.now(), most = RESERVE_MS): Pace {
  let reserve = most;
  let at = now();
  let used = 0;
  const refill = () => {
    const time = now();
    reserve = Math.min(most, reserve + (time - at) * SHARE);
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
      return reserve > 0 ? 0 : Math.min(LONGEST_MS, Math.ceil((1 - reserve) / SHARE));
    },
  };
}
