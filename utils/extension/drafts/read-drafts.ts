import { type Draft, type DraftVersion, mainText } from '@/utils/drafts/draft';
import type { DraftCounts } from '@/utils/drafts/glimpse';
import { database } from '@/utils/extension/database';
import { isWholeDraft, isWholeVersion } from '@/utils/extension/whole-rows';
import { versionsOf, wholeDraftsOf } from './draft-tables';

/** Drafts that were last changed at `lower` or later, and before `upper`; milliseconds since 1970. */
export interface DraftRange {
  readonly lower: number;
  readonly upper: number;
  /** Whether there are none before it. */
  readonly isLast: boolean;
}

async function leaving(): Promise<DraftCounts['leaving']> {
  const going = () => database.drafts.where('leavesAt').between(-Infinity, Infinity);
  const [soonest] = await going().limit(1).keys();
  return soonest === undefined ? null : { count: await going().count(), first: Number(soonest) };
}

/** Counts the drafts; no text is opened. */
export async function countDrafts(): Promise<DraftCounts> {
  const [total, going] = await Promise.all([database.drafts.count(), leaving()]);
  return { leaving: going, total };
}

/** The range that holds the newest `size` drafts before `upper`, found by index: no text is opened. */
export async function rangeBefore(upper: number, size: number): Promise<DraftRange> {
  const before = database.drafts.where('updatedAt').below(upper).reverse();
  const times = await before.limit(size + 1).keys();
  if (times.length <= size) return { isLast: true, lower: -Infinity, upper };
  return { isLast: false, lower: Number(times[size - 1]), upper };
}

/** The drafts of a range, newest first. */
export async function readRange({ lower, upper }: DraftRange): Promise<Draft[]> {
  const within = database.drafts.where('updatedAt').between(lower, upper, true, false);
  return (await within.reverse().toArray()).filter(isWholeDraft);
}

/** Those of the drafts `ids` that are still kept, in the same order. */
export async function readThese(ids: readonly string[]): Promise<Draft[]> {
  const drafts = await database.drafts.bulkGet([...ids]);
  return drafts.filter((draft) => draft !== undefined).filter(isWholeDraft);
}

/** The draft `id`, if it is still kept and can be read. */
export async function readDraft(id: string): Promise<Draft | undefined> {
  const draft = await database.drafts.get(id);
  return draft && isWholeDraft(draft) ? draft : undefined;
}

/** What the draft `id` said before, newest first. */
export const readVersions = async (id: string): Promise<DraftVersion[]> =>
  (await versionsOf(id).reverse().toArray()).filter(isWholeVersion);

/** The newest draft of a host that is not marked as posted. */
export const newestDraft = (host: string): Promise<Draft | undefined> =>
  wholeDraftsOf(host)
    .filter(({ postedAt, texts }) => postedAt === null && mainText(texts) !== '')
    .first();
