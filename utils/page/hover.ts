import { watchWhile } from './watch-while';

/**
 * Calls `look` again and again while a pointer is over what is in `content`, until `signal` aborts. Tells
 * how often it has been called for the pointer that is there now; `null` where none is: a page that keeps
 * that from us gets no presses on it.
 */
export function watchHover(
  content: ShadowRoot,
  look: () => void,
  signal: AbortSignal,
): () => number | null {
  let stop: AbortController | null = null;
  let looks = 0;
  const end = () => {
    stop?.abort();
    stop = null;
  };
  const begin = ({ isTrusted }: Event) => {
    if (!isTrusted || stop) return;
    stop = new AbortController();
    looks = 0;
    watchWhile(() => {
      looks++;
      look();
    }, stop.signal);
  };
  const leave = (event: Event) => {
    const { isTrusted, relatedTarget } = event as MouseEvent;
    const isWithin = relatedTarget instanceof Node && content.contains(relatedTarget);
    if (isTrusted && !isWithin) end();
  };
  content.addEventListener('pointerover', begin, { capture: true, signal });
  content.addEventListener('pointerout', leave, { capture: true, signal });
  signal.addEventListener('abort', end, { once: true });
  return () => (stop === null ? null : looks);
}
