import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { addDays, type Day } from '@/utils/availability/day';
import { mayAge } from './clock';

export const VISITS_KEY = 'visits';
const KEPT_DAYS = 90;
const MOST_HOSTS = 30;

const VisitSchema = v.strictObject({
  day: v.string(),
  /** The product that was recognised there; on hosts of the list's own it is not stored. */
  recognised: v.nullable(v.string()),
  platform: v.string(),
});
type Visit = v.InferOutput<typeof VisitSchema>;
const VisitsSchema = v.record(v.string(), VisitSchema);

/** The hosts on which listed platforms were met in the last 90 days. */
export async function readVisits(): Promise<Readonly<Record<string, Visit>>> {
  const stored = await browser.storage.local.get(VISITS_KEY);
  const parsed = v.safeParse(VisitsSchema, stored[VISITS_KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

// Read, change and write must not overlap: two tabs would lose one of the visits.
let last: Promise<unknown> = Promise.resolve();

/** Remembers that `platform` was met on `host`; what is too old is forgotten. */
export function noteVisit(host: string, visit: Omit<Visit, 'day'>, day: Day): Promise<unknown> {
  last = last
    .then(async () => {
      const visits = await readVisits();
      const known = visits[host];
      if (known?.day === day && known.platform === visit.platform) return;
      const oldest = (await mayAge(Date.now())) ? addDays(day, -KEPT_DAYS) : '';
      const kept = Object.entries({ ...visits, [host]: { ...visit, day } })
        .filter((entry) => entry[1].day >= oldest)
        .sort((a, b) => (a[1].day < b[1].day ? 1 : -1))
        .slice(0, MOST_HOSTS);
      await browser.storage.local.set({ [VISITS_KEY]: Object.fromEntries(kept) });
    })
    .catch(() => undefined);
  return last;
}

/** The platforms that were met in the last 90 days. */
export async function visitedPlatforms(): Promise<ReadonlySet<string>> {
  const visits = await readVisits();
  return new Set(Object.values(visits).map(({ platform }) => platform));
}
