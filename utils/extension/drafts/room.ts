import type { DraftText, Written } from '@/utils/drafts/draft';
import { isWholeVersion } from '@/utils/extension/whole-rows';
import { versionsOf, wholeDraftsOf } from './draft-tables';
import { LONG_TEXT, MOST_CHARACTERS_OF_HOST } from './limits';

const lengthOf = (texts: readonly DraftText[]) =>
  texts.reduce((sum, { text }) => sum + text.length, 0);
const sizeOf = ({ links, texts }: Pick<Written, 'links' | 'texts'>) =>
  lengthOf(texts) + links.join('').length;

/** The characters of all that is kept of a host, until they are more than `most`. */
async function charactersOf(host: string, most: number): Promise<number> {
  const ids: string[] = [];
  let sum = 0;
  const isTooMuch = () => sum > most;
  await wholeDraftsOf(host)
    .until(isTooMuch)
    .each((draft) => {
      ids.push(draft.id);
      sum += sizeOf(draft);
    });
  for (const id of ids) {
    if (isTooMuch()) break;
    await versionsOf(id)
      .filter(isWholeVersion)
      .each(({ texts }) => {
        sum += lengthOf(texts);
      });
  }
  return sum;
}

/** At most so much is kept of each host, as far as this worker knows: to count anew opens all texts. */
const known = new Map<string, number>();
/** Hosts that had no room left, and until when they are not counted anew; milliseconds since 1970. */
const fullUntil = new Map<string, number>();
const COUNT_AGAIN_MS = 10_000;

/**
 * Whether a host may leave what is `written` as well: many short ones, but long ones only as long as there is room,
 * so that no page fills the disk. To be called in a transaction of the drafts; `now` in milliseconds.
 */
export async function hasRoom(
  written: Pick<Written, 'links' | 'texts'>,
  host: string,
  now: number,
  most = MOST_CHARACTERS_OF_HOST,
): Promise<boolean> {
  const length = sizeOf(written);
  if (length <= LONG_TEXT) return true;
  if (now < (fullUntil.get(host) ?? 0)) return false;
  const isWithin = (sum: number) => sum + length <= most;
  let sum = known.get(host);
  if (sum === undefined || !isWithin(sum)) sum = await charactersOf(host, most);
  const isRoom = isWithin(sum);
  known.set(host, isRoom ? sum + length : sum);
  if (isRoom) fullUntil.delete(host);
  else fullUntil.set(host, now + COUNT_AGAIN_MS);
  return isRoom;
}
