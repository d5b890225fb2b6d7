import type { Plan } from '@/utils/plan/types';
import { compileGrammar, type Grammar } from './grammar';
import { normalizeLabel, normalizePath } from './text';

/** Icon paths are compared by their first characters: copies differ in their tails. */
const PATH_PREFIX = 24;

/** The plan's words and marks, compiled for fast lookup. */
export interface Lexicon {
  readonly grammar: Grammar;
  readonly tokens: ReadonlyMap<string, string>;
  readonly weakTokens: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, string>;
  readonly pathNetwork: (d: string) => string | null;
  readonly submit: ReadonlySet<string>;
  readonly verbs: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
  readonly quiet: readonly string[];
  readonly networkHosts: ReadonlySet<string>;
}

function invert(table: Readonly<Partial<Record<string, readonly string[]>>>): Map<string, string> {
  const entries = Object.entries(table).flatMap(([key, words]) =>
    (words ?? []).map((word) => [normalizeLabel(word), key] as const),
  );
  return new Map(entries);
}

function pathMatcher({ networks }: Plan): Lexicon['pathNetwork'] {
  const prefixes = new Map<string, string>();
  const segments: (readonly [string, string])[] = [];
  for (const { id, marks } of networks) {
    for (const path of marks.paths) prefixes.set(normalizePath(path).slice(0, PATH_PREFIX), id);
    for (const segment of marks.segments) segments.push([normalizePath(segment), id]);
  }
  return (d) => {
    const path = normalizePath(d);
    const byPrefix = prefixes.get(path.slice(0, PATH_PREFIX));
    if (byPrefix) return byPrefix;
    return segments.find(([segment]) => path.includes(segment))?.[1] ?? null;
  };
}

/** Compiles what `plan` knows about names, icons and words. */
export function compileLexicon(plan: Plan): Lexicon {
  const byNetwork = (pick: (marks: Plan['networks'][number]['marks']) => readonly string[]) =>
    new Map(
      plan.networks.flatMap(({ id, marks }) => pick(marks).map((word) => [word, id] as const)),
    );
  return {
    grammar: compileGrammar(plan.networks, plan.words),
    tokens: byNetwork(({ tokens }) => tokens),
    weakTokens: byNetwork(({ weakTokens }) => weakTokens),
    classes: byNetwork(({ classes }) => classes),
    pathNetwork: pathMatcher(plan),
    submit: new Set(plan.words.submit.map(normalizeLabel)),
    verbs: invert(plan.words.verbs),
    topics: invert(plan.words.topics),
    quiet: plan.words.quiet.map(normalizeLabel),
    networkHosts: new Set(plan.networks.flatMap(({ hosts }) => hosts)),
  };
}
