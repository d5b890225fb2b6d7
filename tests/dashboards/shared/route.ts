const listeners = new Set<() => void>();
window.addEventListener('popstate', () => announce());

/** Opens a path inside the page; the query stays, because the samples' switches live there. */
export function openPath(path: string): void {
  history.pushState(null, '', path + location.search);
  announce();
}

/** Calls back on every change of the path, and returns how to stop. */
export function observePath(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** The path below a prefix, e.g. `/drafts`; `/` when there is nothing below it. */
export function pathBelow(prefix: string): string {
  const path = location.pathname.startsWith(prefix)
    ? location.pathname.slice(prefix.length)
    : location.pathname;
  return path === '' ? '/' : path;
}

function announce(): void {
  for (const changed of [...listeners]) changed();
}
