import Dexie from 'dexie';
import { type Draft, type DraftVersion, mainText } from '@/utils/drafts/draft';
import { database } from '@/utils/extension/database';
import { fold } from '@/utils/plan/text';

/** Some of the drafts, newest first. */
export interface DraftPage {
  readonly drafts: readonly Draft[];
  /** Whether there are more of them. */
  readonly hasMore: boolean;
  /** How many drafts there are in all, searched for or not. */
  readonly total: number;
  /** How many of all are announced to be deleted, and when the first of them is: milliseconds since 1970. */
  readonly leaving: { readonly count: number; readonly first: number } | null;
}

const haystackOf = ({ host, links, platform, texts, title }: Draft) =>
  [title, host, platform?.name ?? '', ...links, ...texts.map(({ text }) => text)]
    .map(fold)
    .join('\n');

async function leaving(): Promise<DraftPage['leaving']> {
  const soonest = await database.drafts.orderBy('leavesAt').first();
  if (soonest?.leavesAt == null) return null;
  return { count: await database.drafts.orderBy('leavesAt').count(), first: soonest.leavesAt };
}

/** The newest `limit` drafts in which all words of `search` stand. */
export async function readDrafts(search: string, limit: number): Promise<DraftPage> {
  const words = fold(search).split(' ').filter(Boolean);
  const newest = database.drafts.orderBy('updatedAt').reverse();
  const found =
    words.length === 0
      ? newest
      : newest.filter((draft) => {
          const haystack = haystackOf(draft);
          return words.every((word) => haystack.includes(word));
        });
  const [drafts, total, goes] = await Promise.all([
    found.limit(limit + 1).toArray(),
    database.drafts.count(),
    leaving(),
  ]);
  return { drafts: drafts.slice(0, limit), hasMore: drafts.length > limit, leaving: goes, total };
}

/** The draft `id`, if it is still kept. */
export const readDraft = (id: string): Promise<Draft | undefined> => database.drafts.get(id);

/** What the draft `id` said before, newest first. */
export const readVersions = (id: string): Promise<DraftVersion[]> =>
  database.draftVersions
    .where('[draftId+at]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .reverse()
    .toArray();

/** The newest draft of a host that is not marked as posted. */
export const newestDraft = (host: string): Promise<Draft | undefined> =>
  database.drafts
    .where('[host+updatedAt]')
    .between([host, Dexie.minKey], [host, Dexie.maxKey])
    .reverse()
    .filter(({ postedAt, texts }) => postedAt === null && mainText(texts) !== '')
    .first();
