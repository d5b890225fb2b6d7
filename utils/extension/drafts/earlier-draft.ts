import { type Draft, type DraftText, mainText } from '@/utils/drafts/draft';
import type { PageSender } from '@/utils/extension/sender';
import { newestOf } from './draft-tables';
import { readDraft } from './read-drafts';
import { takeWanted } from './wanted-draft';

/** A kept text that may be put back where it came from: how it begins, and when it was kept (milliseconds). */
export interface EarlierDraft {
  readonly id: string;
  readonly at: number;
  readonly beginning: string;
}

const BEGINNING = 120;
/** Among so many of a site's newest drafts one of the same page is looked for. */
const LOOKED_THROUGH = 50;

/** The newest draft of the page `url` of `host` that is not marked as posted. */
async function newestIn(host: string, url: string): Promise<Draft | undefined> {
  const newest = await newestOf(host, LOOKED_THROUGH);
  return newest.find((each) => each.url === url && each.postedAt === null);
}

type Asking = Pick<PageSender, 'frameId' | 'host' | 'isOpaque' | 'isPrivate' | 'tabId'>;

/**
 * The text that may be put back in the page `url`: the one that the person asked for, or the newest. What
 * was written outside of a private window does not enter one, nor a frame of which nobody can tell whose it is.
 * `now` in milliseconds since 1970.
 */
export async function earlierDraft(
  { frameId, host, isOpaque, isPrivate, tabId }: Asking,
  url: string,
  now: number,
): Promise<EarlierDraft | null> {
  if (isPrivate || isOpaque) return null;
  const id = await takeWanted(host, `${tabId} ${frameId}`, now);
  const wanted = await readDraft(id ?? '');
  const draft = wanted?.host === host ? wanted : await newestIn(host, url);
  if (!draft) return null;
  const beginning = mainText(draft.texts).replace(/\s+/g, ' ').trim().slice(0, BEGINNING);
  return { at: draft.updatedAt, beginning, id: draft.id };
}

/** The texts of the draft `id`, if it was written on the host that asks. */
export async function draftTexts(
  { host, isOpaque, isPrivate }: Pick<Asking, 'host' | 'isOpaque' | 'isPrivate'>,
  id: string,
): Promise<readonly DraftText[] | null> {
  if (isPrivate || isOpaque) return null;
  const draft = await readDraft(id);
  return draft?.host === host ? draft.texts : null;
}
