import type { Draft, Written } from '@/utils/drafts/draft';
import { HARD_FACTOR } from '@/utils/drafts/retention';
import { isNewVersion } from '@/utils/drafts/versions';
import { database } from '@/utils/extension/database';
import { logRescue } from '@/utils/extension/log/log-rescue';
import { platformOf } from '@/utils/extension/platform-of';
import type { PageSender } from '@/utils/extension/sender';
import { readSettings } from '@/utils/extension/settings-store';
import { putAside } from './aside';
import { draftsOf, draftTables, keepVersion, versionsOf } from './draft-tables';
import { MOST_OF_HOST } from './limits';
import { hasRoom } from './room';
import type { SaveReply } from './save-reply';

/** Among so many of a host's newest drafts the same text is looked for. */
const LOOKED_THROUGH = 20;

/** A database that another version holds may never open: so long it is waited for, in milliseconds. */
const PATIENCE_MS = 3000;

/** The draft that says the same on the same page: a page that was loaded again brings its text back. */
async function sameText({ texts, url }: Written, host: string): Promise<Draft | undefined> {
  const wanted = JSON.stringify(texts);
  const newest = await draftsOf(host).limit(LOOKED_THROUGH).toArray();
  return newest.find(
    (draft) =>
      draft.postedAt === null && draft.url === url && JSON.stringify(draft.texts) === wanted,
  );
}

async function keepChanged(before: Draft, next: Written, now: number): Promise<void> {
  // What a person has changed by hand is never replaced without a trace.
  const isByHand = before.editedAt === before.updatedAt;
  const last = await versionsOf(before.id).last();
  if (isByHand || isNewVersion(before, next, last?.at ?? before.createdAt, now))
    await keepVersion(before);
}

async function takeOver(older: Draft, id: string): Promise<void> {
  await database.drafts.delete(older.id);
  await versionsOf(older.id).modify({ draftId: id });
}

/** Stores `written`; `full` where the host has left more drafts than are ever kept. */
function store(written: Written, host: string, place: Draft['platform'], now: number) {
  return database.transaction('rw', draftTables(), async (): Promise<'new' | 'again' | 'full'> => {
    const known = await database.drafts.get(written.id);
    if (known && known.host !== host) return 'full';
    // Two saves of one page may be under way: the one that was asked for last counts.
    if (known && known.updatedAt > now && known.updatedAt - now < PATIENCE_MS) return 'again';
    if (!(await hasRoom(written, host, now))) return 'full';
    if (known) await keepChanged(known, written, now);
    const older = known ?? (await sameText(written, host));
    if (!older && (await draftsOf(host).count()) >= MOST_OF_HOST * HARD_FACTOR) return 'full';
    if (older && older.id !== written.id) await takeOver(older, written.id);
    await database.drafts.put({
      ...written,
      createdAt: older?.createdAt ?? now,
      editedAt: older?.editedAt ?? null,
      host,
      leavesAt: null,
      pinnedAt: older?.pinnedAt ?? null,
      platform: place,
      postedAt: null,
      updatedAt: now,
    });
    return older ? 'again' : 'new';
  });
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/**
 * Keeps what is being written in a page; the same id again replaces it. Only the host that the browser
 * names counts. `now` in milliseconds since 1970.
 */
export async function keepDraft(
  written: Written,
  sender: Pick<PageSender, 'address' | 'host' | 'isPrivate'>,
  now: number,
): Promise<SaveReply> {
  const { host, isPrivate } = sender;
  const { id } = written;
  if (isPrivate) return { kind: 'refused', id, why: 'private' };
  const { keepDrafts, noDraftHosts } = await readSettings();
  if (!keepDrafts || noDraftHosts.includes(host)) return { kind: 'refused', id, why: 'off' };
  const place = await platformOf(host);
  try {
    const stored = await inTime(store(written, host, place, now));
    if (stored === 'new') await logRescue(written, sender, now);
    return stored !== 'full' ? { kind: 'kept', id } : { kind: 'refused', id, why: 'full' };
  } catch {
    const isAside = await putAside(written, { host, now, platform: place });
    return isAside ? { kind: 'kept-aside', id } : { kind: 'refused', id, why: 'failed' };
  }
}
