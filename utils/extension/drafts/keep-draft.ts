import { addressWithoutSecrets } from '@/utils/drafts/address';
import { type Draft, MAX_ADDRESS, type Written } from '@/utils/drafts/draft';
import { HARD_FACTOR } from '@/utils/drafts/retention';
import { isNewVersion } from '@/utils/drafts/versions';
import { database, reopenDatabase } from '@/utils/extension/database';
import { troubleOf } from '@/utils/extension/database-open';
import { noteError } from '@/utils/extension/diagnosis/kept-errors';
import { inTime } from '@/utils/extension/in-time';
import { logRescue } from '@/utils/extension/log/log-rescue';
import { platformOf } from '@/utils/extension/platform-of';
import type { PageSender } from '@/utils/extension/sender';
import { readSettings } from '@/utils/extension/settings-store';
import { putAside } from './aside';
import { draftsOf, draftTables, keepVersion, newestOf, versionsOf } from './draft-tables';
import { MOST_OF_HOST } from './limits';
import { readDraft } from './read-drafts';
import { hasRoom } from './room';
import type { SaveReply } from './save-reply';

/** Among so many of a host's newest drafts the same text is looked for. */
const LOOKED_THROUGH = 20;

let asked = 0;
/** The turn, in the order in which saves were asked for, of what each draft says. */
const turnOf = new Map<string, number>();
const MOST_TURNS = 1000;

function noteTurn(id: string, turn: number): void {
  if (turnOf.size >= MOST_TURNS) turnOf.clear();
  turnOf.set(id, turn);
}

/** The draft that says the same on the same page: a page that was loaded again brings its text back. */
async function sameText({ texts, url }: Written, host: string): Promise<Draft | undefined> {
  const wanted = JSON.stringify(texts);
  const newest = await newestOf(host, LOOKED_THROUGH);
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

/** So long after a draft was made its first save may be asked for again, in milliseconds. */
const AGAIN_MS = 30_000;

/** Whether the save that made a draft is asked for again, as its answer was lost. */
const isFirstAgain = ({ createdAt, texts, updatedAt }: Draft, next: Written, now: number) =>
  createdAt === updatedAt &&
  now - createdAt < AGAIN_MS &&
  JSON.stringify(texts) === JSON.stringify(next.texts);

async function takeOver(older: Draft, id: string): Promise<void> {
  await database.drafts.delete(older.id);
  await versionsOf(older.id).modify({ draftId: id });
}

/** When something was written, and after how many others it was asked for. */
interface Turn {
  readonly now: number;
  readonly turn: number;
}

/** Stores `written`; `full` where the host has left more drafts than are ever kept. */
function store(written: Written, host: string, place: Draft['platform'], { now, turn }: Turn) {
  return database.transaction('rw', draftTables(), async (): Promise<'new' | 'again' | 'full'> => {
    const known = await readDraft(written.id);
    if (known && known.host !== host) return 'full';
    // Two saves of one page may be under way: the one that was asked for last counts, whatever the clock says.
    if (known && (turnOf.get(written.id) ?? 0) > turn) return 'again';
    if (!(await hasRoom(written, host, now))) return 'full';
    const isFirst = !known || isFirstAgain(known, written, now);
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
      // The same text was not changed since.
      updatedAt: known && isFirst ? known.updatedAt : now,
    });
    noteTurn(written.id, turn);
    return older && !(known && isFirst) ? 'again' : 'new';
  });
}

/** So long the name of the place is waited for once the text itself is in trouble, in milliseconds. */
const PLACE_MS = 100;

const isFull = (error: unknown) =>
  error instanceof Error &&
  [error, (error as { inner?: unknown }).inner].some(
    (each) => (each as { name?: unknown } | null)?.name === 'QuotaExceededError',
  );

/** The same; a connection that was lost is opened anew, once. */
async function storeSurely(...what: Parameters<typeof store>) {
  try {
    return await store(...what);
  } catch (error) {
    if (isFull(error) || troubleOf(error) !== 'failed') throw error;
    reopenDatabase();
    return store(...what);
  }
}

/** The text with an address on its own host, whatever the page says: people are led back to it. */
function onOwnHost(written: Written, { address, host }: Pick<PageSender, 'address' | 'host'>) {
  const { url } = written;
  if (URL.canParse(url) && /^https?:/.test(url) && new URL(url).hostname === host) return written;
  return { ...written, url: addressWithoutSecrets(address).slice(0, MAX_ADDRESS) };
}

/**
 * Keeps what is being written in a page; the same id again replaces it. Only the host that the browser
 * names counts. `now` in milliseconds since 1970.
 */
export async function keepDraft(
  given: Written,
  sender: Pick<PageSender, 'address' | 'host' | 'isPrivate'>,
  now: number,
): Promise<SaveReply> {
  const { host, isPrivate } = sender;
  const written = onOwnHost(given, sender);
  const { id } = written;
  asked += 1;
  const turn = asked;
  if (isPrivate) return { kind: 'refused', id, why: 'private' };
  const { keepDrafts, noDraftHosts } = await readSettings();
  if (!keepDrafts || noDraftHosts.includes(host)) return { kind: 'refused', id, why: 'off' };
  const placing = platformOf(host).catch(() => null);
  try {
    const stored = await inTime(
      placing.then((place) => storeSurely(written, host, place, { now, turn })),
    );
    if (stored === 'new') await logRescue(written, sender, now).catch(() => undefined);
    return stored !== 'full' ? { kind: 'kept', id } : { kind: 'refused', id, why: 'full' };
  } catch (error) {
    void noteError('saveDraft', error);
    const platform = await inTime(placing, PLACE_MS).catch(() => null);
    const isAside = await putAside(written, { host, now, platform });
    return isAside ? { kind: 'kept-aside', id } : { kind: 'refused', id, why: 'failed' };
  }
}
