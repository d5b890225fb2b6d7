import type { Day } from '@/utils/availability/day';
import { isCovered } from './grants';
import type { KeptSites } from './kept-sites';

/** One site that the person added, or a known dashboard whose permission is gone. */
export interface SiteRow {
  readonly host: string;
  readonly kind: 'added' | 'listed';
  /** The day on which it was added; `null` for a known dashboard. */
  readonly addedOn: Day | null;
  readonly lostOn: Day | null;
}

/** What to show of sites, in the order of their names; `granted` is what the browser allows now. */
export function siteRows({ added, listed }: KeptSites, granted: readonly string[]): SiteRow[] {
  const own = Object.entries(added).map(
    ([host, site]): SiteRow => ({ host, kind: 'added', ...site }),
  );
  const lost = Object.entries(listed).flatMap(([host, lostOn]): SiteRow[] =>
    lostOn === null || isCovered(granted, host)
      ? []
      : [{ host, kind: 'listed', addedOn: null, lostOn }],
  );
  return [...own, ...lost].sort((a, b) => a.host.localeCompare(b.host));
}
