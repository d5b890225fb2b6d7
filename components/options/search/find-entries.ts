import { fold, wordsIn } from '@/utils/plan/text';

/** What can be found, in the words of the interface. */
export interface Findable {
  readonly title: string;
  /** Other words for the same. */
  readonly words: string;
  /** What is said about it. */
  readonly text: string;
}

/** Shorter pieces stand inside too many words to say anything. */
const SHORTEST_PIECE = 3;

interface Folded {
  readonly title: string;
  readonly titleWords: readonly string[];
  readonly otherWords: readonly string[];
  readonly textWords: readonly string[];
}

const wordList = (text: string): string[] => wordsIn(text).split(' ').filter(Boolean);

const folded = ({ title, words, text }: Findable): Folded => ({
  title: fold(title),
  titleWords: wordList(title),
  otherWords: wordList(words),
  textWords: wordList(text),
});

/** How well one word of a question fits; 0 where it does not. */
function fitOf(word: string, { otherWords, textWords, titleWords }: Folded): number {
  const begins = (words: readonly string[]) => words.some((each) => each.startsWith(word));
  if (begins(titleWords)) return 8;
  if (begins(otherWords)) return 4;
  const isInside =
    word.length >= SHORTEST_PIECE &&
    [...titleWords, ...otherWords].some((each) => each.includes(word));
  if (isInside) return 2;
  return begins(textWords) ? 1 : 0;
}

/** Prepares `entries` to be searched; what is asked must hold in all its words, the best fit comes first. */
export function createFinder<Entry extends Findable>(
  entries: readonly Entry[],
): (query: string) => readonly Entry[] {
  const known = entries.map((entry) => ({ entry, said: folded(entry) }));
  return (query) => {
    const words = wordList(query);
    if (words.length === 0) return [];
    const whole = fold(query);
    return known
      .map(({ entry, said }) => {
        const fits = words.map((word) => fitOf(word, said));
        const sum = fits.reduce((all, fit) => all + fit, 0);
        const bonus = said.title.startsWith(whole) ? 4 : 0;
        return { entry, rank: fits.includes(0) ? 0 : sum + bonus };
      })
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ entry }) => entry);
  };
}
