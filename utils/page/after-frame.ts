/** A page that is seen is painted within this, in milliseconds. */
const FRAME_MS = 100;

/** Calls `next` after the page was painted, or soon in a page that nobody sees. */
export function afterFrame(next: () => void): void {
  const later = setTimeout(next, FRAME_MS);
  requestAnimationFrame(() => {
    clearTimeout(later);
    setTimeout(next);
  });
}
