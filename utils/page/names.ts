import type { LexiconData } from '@/utils/plan/lexicon';
import { entriesOf } from '@/utils/plan/lines';
import { NAME } from '@/utils/plan/text';

/** A text in which the names of networks stand as one character each. */
export interface NamedText {
  readonly text: string;
  readonly networks: readonly string[];
  /** Whether all names are weak: a lone "X". */
  readonly weak: boolean;
}

const LATIN = /[a-z0-9\u00df-\u024f]/;
const CYRILLIC = /[\u0400-\u04ff]/;
const LETTER = /\p{L}/u;
/** Cyrillic names are inflected: so many letters more are still the name. */
const MAX_ENDING = 3;

const isAt = (kind: RegExp, text: string, at: number) =>
  at >= 0 && at < text.length && kind.test(text.charAt(at));

const isPlainLetter = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code > 96 && code < 123;
};

/** The two characters at a place as one number; of a single character its code. */
const keyAt = (text: string, at: number) =>
  at + 1 < text.length
    ? text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1)
    : text.charCodeAt(at);

/** Finds the names of networks in folded texts: whole words where words have borders. */
export function nameFinder({ names, suffixes }: Pick<LexiconData, 'names' | 'suffixes'>) {
  const signed = suffixes.filter((suffix) => !LETTER.test(suffix.charAt(0)));

  /** Where a name that begins at `at` and is written `name` ends; -1 when it is part of a word. */
  const endOf = (text: string, at: number, name: string): number => {
    const end = at + name.length;
    if (CYRILLIC.test(name.charAt(0))) {
      let last = end;
      while (last < end + MAX_ENDING && isAt(CYRILLIC, text, last)) last++;
      return isAt(CYRILLIC, text, at - 1) || isAt(CYRILLIC, text, last) ? -1 : last;
    }
    if (!LATIN.test(name.charAt(0))) return end;
    if (isAt(LATIN, text, at - 1)) return -1;
    const suffix = (name.length > 2 ? suffixes : signed).find(
      (each) => text.startsWith(each, end) && !isAt(LATIN, text, end + each.length),
    );
    const last = end + (suffix?.length ?? 0);
    return isAt(LATIN, text, last) ? -1 : last;
  };

  const linesByStart = new Map(
    Object.entries(names).map(([start, lines]) => [keyAt(start, 0), lines]),
  );
  const known = new Map<number, ReturnType<typeof entriesOf>>();

  const startingWith = (key: number) => {
    const lines = linesByStart.get(key);
    if (lines === undefined) return [];
    const found = known.get(key) ?? entriesOf(lines);
    known.set(key, found);
    return found;
  };

  const nameAt = (text: string, at: number) => {
    for (const key of [keyAt(text, at), text.charCodeAt(at)])
      for (const [name, network] of startingWith(key))
        if (text.startsWith(name, at)) {
          const end = endOf(text, at, name);
          // Only names have endings: what is written onto an X makes it one.
          if (end >= 0) return { end, network, isEnded: end > at + name.length };
        }
    return null;
  };

  return (text: string): NamedText => {
    const networks = new Set<string>();
    let weak = true;
    let replaced = '';
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
      // In Latin writing names begin where words begin.
      const inWord = at > 0 && isPlainLetter(text, at) && isPlainLetter(text, at - 1);
      const found = inWord ? null : nameAt(text, at);
      if (!found) continue;
      networks.add(found.network.replace('?', ''));
      weak &&= found.network.endsWith('?') && !found.isEnded;
      replaced += text.slice(kept, at) + NAME;
      kept = found.end;
      at = found.end - 1;
    }
    return { networks: [...networks], text: replaced + text.slice(kept), weak };
  };
}
