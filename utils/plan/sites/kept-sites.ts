import * as v from 'valibot';
import type { Day } from '@/utils/availability/day';
import { type Grants, isCovered } from './grants';

const ADay = v.custom<Day>((day) => typeof day === 'string');

const KeptSite = v.strictObject({
  addedOn: ADay,
  /** Since when the browser no longer lets the extension run there. */
  lostOn: v.nullable(ADay),
});

/** What is remembered of the sites on which the extension may run. */
export const KeptSitesSchema = v.strictObject({
  /** Host patterns that the person added. */
  added: v.optional(v.record(v.string(), KeptSite), {}),
  /** Hosts of the manifest that were granted once, and since when they are not. */
  listed: v.optional(v.record(v.string(), v.nullable(ADay)), {}),
});
export type KeptSites = v.InferOutput<typeof KeptSitesSchema>;

/** What to remember from `day` on, on which the browser lets the extension run as `grants` say. */
export function followedSites(kept: KeptSites, grants: Grants, day: Day): KeptSites {
  const { granted, listed } = grants;
  const own = granted.filter((host) => !listed.includes(host));
  const added = Object.entries(kept.added).map(([host, site]): [string, KeptSites['added'][0]] => [
    host,
    { ...site, lostOn: isCovered(granted, host) ? null : (site.lostOn ?? day) },
  ]);
  const fresh = own
    .filter((host) => !Object.hasOwn(kept.added, host))
    .map((host): [string, KeptSites['added'][0]] => [host, { addedOn: day, lostOn: null }]);
  const known = listed.flatMap((host): [string, Day | null][] => {
    if (isCovered(granted, host)) return [[host, null]];
    // What was never granted was not taken back: a browser may ask for hosts of an update later.
    return Object.hasOwn(kept.listed, host) ? [[host, kept.listed[host] ?? day]] : [];
  });
  return { added: Object.fromEntries([...added, ...fresh]), listed: Object.fromEntries(known) };
}

/** The same without the sites that a person does not want any more. */
export const withoutSites = (kept: KeptSites, hosts: readonly string[]): KeptSites => ({
  ...kept,
  added: Object.fromEntries(Object.entries(kept.added).filter(([host]) => !hosts.includes(host))),
});

/** Since when the permission for `host` is lost; `null` where it never was, or is there. */
export function lostSince({ added, listed }: KeptSites, host: string): Day | null {
  const days = Object.entries(added).flatMap(([pattern, { lostOn }]) =>
    lostOn !== null && isCovered([pattern], host) ? [lostOn] : [],
  );
  return listed[host] ?? days.sort().at(-1) ?? null;
}
