import type { Day } from '@/utils/availability/day';
import { type Grants, isCovered } from './grants';
import { type KeptSites, lostSince } from './kept-sites';

/** Whether the extension runs on a page, and what a person can do about it. */
export type Access =
  /** `listed`: a known dashboard; `added`: by the person for this site; `wider`: by a permission for many sites. */
  | { readonly kind: 'runs'; readonly by: 'listed' | 'added' | 'wider'; readonly host: string }
  /** The browser must be asked; `lostOn`: the day on which it was seen that a permission is gone. */
  | { readonly kind: 'not-allowed'; readonly host: string; readonly lostOn: Day | null }
  | { readonly kind: 'closed'; readonly why: 'browser' | 'file' | 'insecure' | 'store' };

/** Where browsers let no extension run, whatever was granted. */
const stores = ['addons.mozilla.org', 'chromewebstore.google.com', 'microsoftedge.microsoft.com'];

/** What holds for the page at `address`; without an address the browser does not tell where it is. */
export function accessTo(address: string | undefined, grants: Grants, kept: KeptSites): Access {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:') return { kind: 'closed', why: 'insecure' };
  if (url?.protocol === 'file:') return { kind: 'closed', why: 'file' };
  if (url?.protocol !== 'https:') return { kind: 'closed', why: 'browser' };
  const { hostname: host } = url;
  if (stores.includes(host)) return { kind: 'closed', why: 'store' };
  if (!isCovered(grants.granted, host))
    return { kind: 'not-allowed', host, lostOn: lostSince(kept, host) };
  if (grants.listed.includes(host)) return { kind: 'runs', by: 'listed', host };
  return { kind: 'runs', by: grants.granted.includes(host) ? 'added' : 'wider', host };
}
