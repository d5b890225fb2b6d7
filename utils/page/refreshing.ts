/** Asks for a look at the page before a next frame; `isUrgent` when a person did something. */
export type Refresh = (isUrgent: boolean) => void;

/**
 * Calls `look` once for all that asks for it before a frame, after the page's own handlers have had their
 * say. What nobody did waits as long as `wait` says, in milliseconds: pages can send events without end.
 */
export function createRefresh(look: () => void, wait: () => number, signal: AbortSignal): Refresh {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isComing = false;

  const come = () => {
    timer = undefined;
    isComing = true;
    requestAnimationFrame(() => {
      isComing = false;
      if (!signal.aborted) look();
    });
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return (isUrgent) => {
    if (isComing || (timer !== undefined && !isUrgent)) return;
    clearTimeout(timer);
    const ms = isUrgent ? 0 : wait();
    if (ms > 0) timer = setTimeout(come, ms);
    else come();
  };
}
