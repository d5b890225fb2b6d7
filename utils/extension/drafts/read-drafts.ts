import { type Draft, type DraftVersion, mainText } from '@/utils/drafts/draft';
import type { DraftCounts } from '@/utils/drafts/glimpse';
import { database } from '@/utils/extension/database';
import { draftsOf, versionsOf } from './draft-tables';

/** Drafts that were last changed at `lower` or later, and before `upper`; milliseconds since 1970. */
export interface DraftRange {
  readonly lower: number;
  readonly upper: number;
  /** Whether there are none before it. */
  readonly isLast: boolean;
}

async function leaving(): Promise<DraftCounts['leaving']> {
  const going = () => database.drafts.orderBy('leavesAt');
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
export const readRange = ({ lower, upper }: DraftRange): Promise<Draft[]> =>
  database.drafts.where('updatedAt').between(lower, upper, true, false).reverse().toArray();

/** Those of the drafts `ids` that are still kept, in the same order. */
export async function readThese(ids: readonly string[]): Promise<Draft[]> {
  const drafts = await database.drafts.bulkGet([...ids]);
  return drafts.filter((draft) => draft !== undefined);
}

/** The draft `id`, if it is still kept. */
export const readDraft = (id: string): Promise<Draft | undefined> => database.drafts.get(id);

/** What the draft `id` said before, newest first. */
export const readVersions = (id: string): Promise<DraftVersion[]> =>
  versionsOf(id).reverse().toArray();

/** The newest draft of a host that is not marked as posted. */
export const newestDraft = (host: string): Promise<Draft | undefined> =>
  draftsOf(host)
    .filter(({ postedAt, texts }) => postedAt === null && mainText(texts) !== '')
    .first();
