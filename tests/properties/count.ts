/** How often there was something to guard: a property about an idle guard says nothing. */
const seen = { busy: 0, runs: 0 };

export function noteGuarded(count: number): void {
  seen.runs++;
  if (count > 0) seen.busy++;
}

/** The share of busy runs since the last call. */
export function busyShare(): number {
  const share = seen.busy / Math.max(1, seen.runs);
  seen.busy = 0;
  seen.runs = 0;
  return share;
}
