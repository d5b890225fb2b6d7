/** What a single-page sample offers to tests as `window.dashboard`. */
export interface Dashboard {
  /** Renders everything again with unchanged data. */
  rerender(): void;
  /** Throws the whole application away and mounts it again: every node is new. */
  remount(): void;
  /** Opens a route of the application with `pushState`, e.g. `go('/drafts')`. */
  go(path: string): void;
  /** Adds an entry to every list. */
  grow(): void;
  /** Removes the last entry of every list, network chips included. */
  shrink(): void;
  /** Rotates the networks of the chips while their elements stay in place. */
  recycle(): void;
}

declare global {
  interface Window {
    appErrors: string[];
    dashboard: Dashboard;
  }
}
