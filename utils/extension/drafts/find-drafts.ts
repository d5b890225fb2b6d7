import type { Draft } from '@/utils/drafts/draft';
import { fold } from '@/utils/plan/text';
import { rangeBefore, readRange } from './read-drafts';

/** So many drafts are read at once. */
const AT_ONCE = 100;
/** After so many characters others may have the thread: folding them takes some milliseconds. */
const CHARACTERS_AT_ONCE = 100_000;

const saidIn = ({ host, links, platform, texts, title }: Draft): string[] => [
  title,
  host,
  platform?.name ?? '',
  ...links,
  ...texts.map(({ text }) => text),
];

const letOthers = () => new Promise((done) => setTimeout(done));

/**
 * Looks through all drafts, newest first, for those in which all words of `search` stand, whatever
 * their case and accents. Gives the ids found in each stretch of them, until `signal` aborts.
 */
export async function* findDrafts(
  search: string,
  signal: AbortSignal,
): AsyncGenerator<readonly string[]> {
  const words = fold(search).split(' ').filter(Boolean);
  let characters = 0;
  for (let upper = Infinity, isLast = false; !isLast; ) {
    const range = await rangeBefore(upper, AT_ONCE);
    const found: string[] = [];
    for (const draft of await readRange(range)) {
      if (signal.aborted) return;
      const said = saidIn(draft).join('\n');
      const haystack = fold(said);
      if (words.every((word) => haystack.includes(word))) found.push(draft.id);
      characters += said.length;
      if (characters > CHARACTERS_AT_ONCE) {
        characters = 0;
        await letOthers();
      }
    }
    yield found;
    ({ isLast, lower: upper } = range);
  }
}
