import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Day } from '@/utils/availability/day';
import {
  followedSites,
  type KeptSites,
  KeptSitesSchema,
  withoutSites,
} from '@/utils/plan/sites/kept-sites';
import { matchPattern } from '@/utils/plan/sites/match-pattern';
import { readGrants } from './grants';

const SITES_KEY = 'sites';

/** What is remembered of sites; anything unreadable counts as never stored. */
export async function readSites(): Promise<KeptSites> {
  const stored = await browser.storage.local.get(SITES_KEY);
  const parsed = v.safeParse(KeptSitesSchema, stored[SITES_KEY] ?? {});
  return parsed.success ? parsed.output : { added: {}, listed: {} };
}

// Read, change and write must not overlap: a removal would be taken for a permission that was lost.
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

/** Remembers what the browser lets the extension do as of `day`. */
export const noteGrants = (day: Day): Promise<void> =>
  inTurn(async () => {
    const kept = await readSites();
    const next = followedSites(kept, await readGrants(), day);
    if (JSON.stringify(next) !== JSON.stringify(kept))
      await browser.storage.local.set({ [SITES_KEY]: next });
  });

/** Gives the permission for `hosts` back, because the person wants it so; whether that worked. */
export const removeSites = (hosts: readonly string[]): Promise<boolean> =>
  inTurn(async () => {
    await browser.storage.local.set({ [SITES_KEY]: withoutSites(await readSites(), hosts) });
    return browser.permissions.remove({ origins: hosts.map(matchPattern) });
  });
