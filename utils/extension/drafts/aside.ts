import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Draft, type Written, WrittenSchema } from '@/utils/drafts/draft';
import { database } from '@/utils/extension/database';
import { draftTables, keepVersion } from './draft-tables';
import { readDraft } from './read-drafts';

const PREFIX = 'draft-aside:';
/** So much is kept beside the database, in characters: half of what the browser allows. */
const MOST = 4_000_000;

const AsideSchema = v.strictObject({
  host: v.string(),
  now: v.number(),
  platform: v.nullable(v.strictObject({ id: v.string(), name: v.string() })),
  written: WrittenSchema,
});
type Aside = v.InferOutput<typeof AsideSchema>;

/** One at a time among all pages of the extension: what is read here is what is replaced or removed. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('drafts-aside', work);

async function allAside(): Promise<{ readonly key: string; readonly aside: Aside }[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(PREFIX)) return [];
    const parsed = v.safeParse(AsideSchema, value);
    return parsed.success ? [{ key, aside: parsed.output }] : [];
  });
}

/**
 * Keeps a text beside the database, which cannot be used now; whether that worked. The id of another host's
 * text is refused.
 */
export async function putAside(written: Written, from: Omit<Aside, 'written'>): Promise<boolean> {
  const key = `${PREFIX}${written.id}`;
  const aside = { ...from, written } satisfies Aside;
  return alone(async () => {
    const all = await allAside();
    if (all.some((each) => each.key === key && each.aside.host !== from.host)) return false;
    const others = all.filter((each) => each.key !== key);
    if (JSON.stringify([...others, written]).length > MOST) return false;
    await browser.storage.local.set({ [key]: aside });
    bringSoon();
    return true;
  }).catch(() => false);
}

/** As long as this worker lives, what waits is tried to bring back after so many milliseconds, then later and later. */
const SOON_MS = 4_000;
const LATEST_MS = 60_000;
let soon: ReturnType<typeof setTimeout> | undefined;

function bringSoon(ms = SOON_MS): void {
  clearTimeout(soon);
  soon = setTimeout(() => bringBack().catch(() => bringSoon(Math.min(LATEST_MS, ms * 2))), ms);
}

const draftOf = ({ host, now, platform, written }: Aside, known: Draft | undefined): Draft => ({
  ...written,
  createdAt: known?.createdAt ?? now,
  editedAt: null,
  host,
  leavesAt: null,
  pinnedAt: known?.pinnedAt ?? null,
  platform: platform ?? known?.platform ?? null,
  postedAt: null,
  updatedAt: now,
});

/**
 * Moves what was kept beside the database into it, as soon as it can be used. Where a draft says something
 * else by then that is newer, or seems so by a clock that was set, what was beside it becomes a version; one that
 * another host has kept under the same id stays as it is.
 */
export async function bringBack(): Promise<void> {
  for (const { key, aside } of await allAside()) {
    await database.transaction('rw', draftTables(), async () => {
      const known = await readDraft(aside.written.id);
      if (known && known.host !== aside.host) return;
      const brought = draftOf(aside, known);
      if (!known || known.updatedAt < aside.now) await database.drafts.put(brought);
      else if (JSON.stringify(known.texts) !== JSON.stringify(brought.texts))
        await keepVersion(brought);
    });
    await alone(async () => {
      const newest = (await allAside()).find((each) => each.key === key);
      if (newest?.aside.now === aside.now) await browser.storage.local.remove(key);
    });
  }
}

/** The same without waiting, for those who look for their texts; what fails stays where it is. */
export const lookForAside = (): void => void bringBack().catch(() => undefined);

/** How many texts wait beside the database. */
export const countAside = async (): Promise<number> => (await allAside()).length;
