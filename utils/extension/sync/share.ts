import { browser } from 'wxt/browser';
import { database } from '@/utils/extension/database';
import { isLockedFor } from '@/utils/extension/policy/feature-off';
import { changeRules } from '@/utils/extension/rules/change-rules';
import { decode, encode, type Items, leftOver } from '@/utils/rules/sync/chunks';
import { type Entries, entriesOf, isSame, merge, withoutOld } from '@/utils/rules/sync/entries';
import { jsonText } from '@/utils/rules/sync/json';
import { changeFor, observe, type Shared } from '@/utils/rules/sync/shared';
import { changedAt } from './changed-at';
import { ownRules, readShared, takeSettings } from './shared-here';
import { noteSync, readSync } from './sync-state';

/** A set of items of which parts do not come by then is written anew by whoever sees it. */
const PATIENCE_MS = 5 * 60_000;

/** What was shared last, on this machine. */
const known = async (): Promise<Entries> => entriesOf(await database.syncEntries.toArray());

/** What the other machines have written; `null` while it is not to be touched. */
async function remote(now: number): Promise<Entries | null> {
  const decoded = decode(await browser.storage.sync.get(null));
  switch (decoded.kind) {
    case 'entries':
      await noteSync({ incompleteSince: null });
      return decoded.entries;
    case 'empty':
      return new Map();
    case 'newer':
      await noteSync({ trouble: 'newer' });
      return null;
    case 'incomplete': {
      // A time that lies ahead was noted before the clock was set back: waiting begins anew.
      const since = Math.min((await readSync()).incompleteSince ?? now, now);
      await noteSync({ incompleteSince: since });
      // Each machine still has all that it knew: nothing but the broken writing is lost.
      return now - since < PATIENCE_MS ? null : new Map();
    }
  }
}

/** What this machine and the others know together, as of now. */
async function together(shared: Shared, theirs: Entries, now: number): Promise<Entries> {
  return withoutOld(merge(observe(shared, await known(), now), theirs));
}

/**
 * Takes over what is newer elsewhere among the settings, before it is noted as shared: dying in between
 * must not look like a change made here.
 */
async function takeNewSettings(theirs: Entries, now: number): Promise<boolean> {
  const shared = await readShared();
  return takeSettings(changeFor(await together(shared, theirs, now), shared).settings);
}

/** Takes over what is newer elsewhere, and notes what is shared now; whether any rule was changed. */
async function take(theirs: Entries, now: number) {
  const { settings } = await readShared();
  const tables = [database.rules, database.packs, database.ruleChanges, database.syncEntries];
  return database.transaction('rw', tables, async () => {
    const shared = { changedAt: await changedAt(), rules: await ownRules(), settings };
    const all = await together(shared, theirs, now);
    const { put, remove } = changeFor(all, shared);
    const id = crypto.randomUUID();
    await changeRules({ id, kind: 'sync', put: [...put], remove: [...remove] }, now);
    await database.syncEntries.clear();
    await database.syncEntries.bulkPut([...all.values()]);
    return { all, hasChanged: put.length + remove.length > 0 };
  });
}

async function write(items: Items): Promise<void> {
  const stored = await browser.storage.sync.get(null);
  const fresh = Object.entries(items).filter(
    ([key, value]) => jsonText(value) !== jsonText((stored[key] ?? null) as typeof value),
  );
  if (fresh.length > 0) await browser.storage.sync.set(Object.fromEntries(fresh));
  const gone = leftOver(Object.keys(stored), items);
  if (gone.length > 0) await browser.storage.sync.remove(gone);
}

async function put(entries: Entries, isKnown: boolean, now: number): Promise<void> {
  const encoded = encode(entries);
  if (encoded.kind === 'too-large') {
    await noteSync({ trouble: 'too-large', over: encoded.over });
    return;
  }
  if (!isKnown) await write(encoded.items);
  const fine = { trouble: null, over: 0, incompleteSince: null };
  await noteSync({ ...fine, at: now, bytes: encoded.bytes });
}

/**
 * Brings together what was changed here and elsewhere: this machine gets what is newer elsewhere, the
 * browser's sync storage what is newer here. Gives whether anything was changed here.
 */
export async function share(now: number): Promise<boolean> {
  if (!(await readSync()).isOn || (await isLockedFor('sync'))) return false;
  try {
    const theirs = await remote(now);
    if (theirs === null) return false;
    const hasSet = await takeNewSettings(theirs, now);
    const { all, hasChanged } = await take(theirs, now);
    await put(all, isSame(all, theirs), now);
    return hasSet || hasChanged;
  } catch {
    await noteSync({ trouble: 'failed' });
    return false;
  }
}
