import type { Action } from '@/utils/availability/vocabulary';
import type { LexiconData } from '@/utils/plan/lexicon';
import { entriesOf, lineOf } from '@/utils/plan/lines';
import { normalizePath, PATH_PREFIX, scriptOf, wordsIn } from '@/utils/plan/text';
import { type Label, labelReader } from './labels';
import { needleFinder } from './needles';
import type { Signal } from './signals';

/** What a text says a region is for; `quiet` when it says that nothing is posted there. */
export interface Topic {
  readonly quiet: boolean;
  /** Whether it speaks of words that describe a post, which may be the names of networks. */
  readonly tags: boolean;
  readonly actions: readonly Action[];
}

/** How networks look and dashboards speak, for fast lookup. */
export interface Lexicon extends LexiconData {
  readonly label: (text: string) => Label;
  /** The topic of a heading, a label or an address. */
  readonly topic: (text: string) => Topic | null;
  readonly pathNetwork: (d: string) => string | null;
  /** What attributes say by name and value, as far as it was asked. */
  readonly known: Map<string, Map<string, readonly Signal[]>>;
}

function topicReader({ topics }: LexiconData): Lexicon['topic'] {
  const finderOf = remembering((script: string) => needleFinder(topics[script] ?? {}));
  return (text) => {
    const words = ` ${wordsIn(text)} `;
    const scripts = new Set(['', scriptOf(words)]);
    const said = new Set([...scripts].flatMap((script) => [...finderOf(script)(words)]));
    if (said.size === 0) return null;
    const quiet = said.delete('quiet');
    const tags = said.delete('tags');
    // Where posts of others are collected, nothing is published.
    if (said.has('listening')) return { quiet, tags, actions: quiet ? [] : ['listening'] };
    return { quiet, tags, actions: quiet ? [] : ([...said] as Action[]) };
  };
}

/** Keeps what `read` gave for a text; pages say the same things again and again. */
function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size > 500) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

/** A table in which only what was put there is found: pages say "constructor" as well. */
const table = (entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.assign(Object.create(null), entries);

/** Finds whose logo an icon path draws. */
function pathReader({ paths, segments }: Pick<LexiconData, 'paths' | 'segments'>) {
  let inner: ReturnType<typeof entriesOf> | undefined;
  return remembering((d: string) => {
    const path = normalizePath(d);
    const network = lineOf(paths, path.slice(0, PATH_PREFIX));
    if (network !== null) return network;
    inner ??= entriesOf(segments);
    return inner.find(([segment]) => path.includes(segment))?.[1] ?? null;
  });
}

/** Pages put whole documents where a name belongs: what a text is about it says in so many characters. */
const MAX_TEXT = 400;

/** Makes a lexicon ready for a page. */
export function openLexicon(data: LexiconData): Lexicon {
  const topic = remembering(topicReader(data));
  return {
    ...data,
    known: new Map(),
    classes: table(data.classes),
    hosts: table(data.hosts),
    tokens: table(data.tokens),
    weakTokens: table(data.weakTokens),
    label: labelReader(data),
    topic: (text) => topic(text.slice(0, MAX_TEXT)),
    pathNetwork: pathReader(data),
  };
}
