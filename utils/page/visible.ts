/** What newer browsers take: whether nothing covers an element, or makes it hard to see. */
interface VisibleInit extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}
interface VisibleEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const DELAY_MS = 100;
/** Whether the browser can tell at all. */
export const canTell = (): boolean =>
  typeof IntersectionObserverEntry === 'function' &&
  'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Tells whether `element` is in plain sight, as far as the browser can tell; one that cannot never says so.
 * `onHidden` hears of each time that it is not.
 */
export function watchVisible(
  element: Element,
  onHidden: () => unknown,
  signal: AbortSignal,
): () => boolean {
  if (!canTell()) return () => false;
  let isVisible = false;
  const take = (entries: readonly VisibleEntry[]) => {
    const last = entries.at(-1);
    if (!last) return;
    isVisible = last.isVisible === true;
    if (!isVisible) onHidden();
  };
  const init: VisibleInit = { delay: DELAY_MS, threshold: [0, 0.5, 1], trackVisibility: true };
  const observer = new IntersectionObserver(take, init);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return () => {
    take(observer.takeRecords());
    return isVisible;
  };
}
