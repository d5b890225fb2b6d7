/** Between two looks, in milliseconds: drawn by chance, so that no page can be elsewhere just then. */
const SOONEST_MS = 30;
const LATEST_MS = 60;
/** What takes long is done less often: at most so many hundredths of the time. */
const REST = 20;

/** Calls `look` again and again until `signal` aborts. */
export function watchWhile(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (cost: number) => {
    const soon = SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS);
    timer = setTimeout(next, Math.max(soon, cost * REST));
  };
  const next = () => {
    const start = performance.now();
    look();
    again(performance.now() - start);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (!signal.aborted) again(0);
}
