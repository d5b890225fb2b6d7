import { recognise } from '@/utils/plan/recognise';
import type { Plan } from '@/utils/plan/types';

const QUIET_MS = 500;

const isIn = (selector: string) => {
  try {
    return document.querySelector(selector) !== null;
  } catch {
    return false;
  }
};

/**
 * Calls `found` once when the page turns out to belong to a product that runs on its customers'
 * hosts. It looks when the page has loaded, and again while the page still changes.
 */
export function watchForProduct(
  { selfHosted }: Pick<Plan, 'selfHosted'>,
  found: (platform: string) => void,
  signal: AbortSignal,
): void {
  if (selfHosted.length === 0) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    waiting = undefined;
    const platform = recognise(selfHosted, location.pathname, isIn);
    if (platform === null) return;
    observer.disconnect();
    found(platform);
  };
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(look, QUIET_MS);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    observer.disconnect();
  });
  look();
}
