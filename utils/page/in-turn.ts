const waiting = new Set<() => void>();
let frame = 0;

function next(): void {
  frame = 0;
  const [work] = waiting;
  if (!work) return;
  waiting.delete(work);
  if (waiting.size > 0) frame = requestAnimationFrame(next);
  work();
}

/** Does `work` before a next frame is painted, once however often it is asked for, and no other such work in the same. */
export function inTurn(work: () => void): void {
  waiting.add(work);
  if (frame === 0) frame = requestAnimationFrame(next);
}

/** Forgets work that was to be done. */
export function notAnyMore(work: () => void): void {
  waiting.delete(work);
}
