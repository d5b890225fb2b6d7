import type { Network } from '../../availability/network-schema';
import type { LexiconData } from '../../plan/lexicon';
import { linesOf } from '../../plan/lines';
import { fold, spaced } from '../../plan/text';
import type { Words } from './words';

const longestFirst = (a: string, b: string) => b.length - a.length;

/** Names by their first two characters, the longest first; and what may be written onto a name. */
export function compileNames(
  networks: readonly Network[],
  words: readonly Words[],
): Pick<LexiconData, 'names' | 'suffixes'> {
  const names = new Map<string, string>();
  for (const { id, marks } of networks) {
    for (const word of marks.weakWords) names.set(spaced(fold(word)), `${id}?`);
    for (const word of marks.words) names.set(spaced(fold(word)), id);
  }
  const byStart = new Map<string, [string, string][]>();
  for (const name of [...names.keys()].sort(longestFirst)) {
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), [name, names.get(name) ?? '']]);
  }
  const suffixes = new Set(words.flatMap((each) => each.suffixes.map(fold)));
  return {
    names: Object.fromEntries([...byStart].map(([start, found]) => [start, linesOf(found)])),
    suffixes: [...suffixes].sort(longestFirst),
  };
}
