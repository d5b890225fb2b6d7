import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Day, isDay } from '@/utils/availability/day';

const KEY = 'markup';
/** So many pages in a row, or pages on two days, are more than one odd page. */
const MANY_PAGES = 3;

const MissSchema = v.strictObject({
  /** The page that was counted last. */
  last: v.exactOptional(v.string()),
  pages: v.number(),
  since: v.string(),
});
const MissesSchema = v.record(v.string(), MissSchema);

/** Since when what is known of a dashboard's markup has matched nothing there. */
export interface MarkupTrouble {
  readonly since: Day;
}

async function readMisses(): Promise<Record<string, v.InferOutput<typeof MissSchema>>> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(MissesSchema, stored[KEY] ?? {});
  return parsed.success ? parsed.output : {};
}

// Read, change and write must not overlap: two tabs would lose one of the pages.
let last: Promise<unknown> = Promise.resolve();

/** A page of a host, and whether the locators of the platform found anything there. */
interface Looked {
  readonly host: string;
  readonly located: boolean;
  /** Tells one loading of a page from another: each is counted once. */
  readonly page: string;
}

/** Remembers whether the locators of the platform found anything on one page. */
export function noteMarkup({ host, located, page }: Looked, day: Day): Promise<unknown> {
  last = last
    .then(async () => {
      const { [host]: known, ...others } = await readMisses();
      if (located ? !known : known?.last === page) return;
      const { pages = 0, since = day } = known ?? {};
      const missed = { last: page, pages: pages + 1, since };
      await browser.storage.local.set({ [KEY]: located ? others : { ...others, [host]: missed } });
    })
    .catch(() => undefined);
  return last;
}

/** Whether the locators for `host` have found nothing for a while. */
export async function markupTrouble(host: string, day: Day): Promise<MarkupTrouble | null> {
  const known = (await readMisses())[host];
  if (!known || !isDay(known.since)) return null;
  return known.pages >= MANY_PAGES || known.since < day ? { since: known.since } : null;
}
