import type { LabelPattern, LabelTable } from '../../plan/lexicon';
import { scriptOf } from '../../plan/text';
import { squeezePattern, startsOf } from './pattern';
import type { Words } from './words';

type ByAction = Readonly<Partial<Record<string, readonly string[]>>>;

function patternsOf(words: Words): LabelPattern[] {
  const byAction = (kind: LabelPattern[0], table: ByAction, network = '') =>
    Object.entries(table).flatMap(([action, patterns]) =>
      (patterns ?? []).map((pattern): LabelPattern => [kind, action, network, pattern]),
    );
  return [
    ...byAction('label', words.labels),
    ...words.names.map((pattern): LabelPattern => ['name', '', '', pattern]),
    ...Object.entries(words.own).flatMap(([network, table]) => byAction('own', table, network)),
    ...words.submit.map((pattern): LabelPattern => ['submit', '', '', pattern]),
    ...byAction('verb', words.verbs),
  ];
}

/** The whole labels of all languages, by writing system; what several languages share is there once. */
export function compileLabels(languages: readonly Words[]): Record<string, LabelTable> {
  const tables = new Map<string, { patterns: LabelPattern[]; starts: Map<string, number[]> }>();
  const known = new Set<string>();
  for (const [kind, action, network, written] of languages.flatMap(patternsOf)) {
    const pattern: LabelPattern = [kind, action, network, squeezePattern(written)];
    const key = pattern.join(' ');
    if (known.has(key)) continue;
    known.add(key);
    const script = scriptOf(pattern[3]);
    const table = tables.get(script) ?? {
      patterns: [] as LabelPattern[],
      starts: new Map<string, number[]>(),
    };
    tables.set(script, table);
    const at = table.patterns.push(pattern) - 1;
    for (const start of startsOf(pattern[3]))
      table.starts.set(start, [...(table.starts.get(start) ?? []), at]);
  }
  return Object.fromEntries(
    [...tables].map(([script, { patterns, starts }]) => [
      script,
      { patterns, starts: Object.fromEntries(starts) },
    ]),
  );
}
