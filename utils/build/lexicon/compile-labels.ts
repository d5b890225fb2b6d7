import type { LabelKind, LabelTable } from '../../plan/lexicon';
import { scriptOf } from '../../plan/text';
import { squeezePattern, startsOf } from './pattern';
import type { Words } from './words';

/** A kind, an action, a network and what is written. */
type LabelPattern = readonly [LabelKind, string, string, string];
type ByAction = Readonly<Partial<Record<string, readonly string[]>>>;

function patternsOf(words: Words): LabelPattern[] {
  const byAction = (kind: LabelKind, table: ByAction, network = '') =>
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
  const tables = new Map<string, { patterns: string; starts: Map<string, number[]> }>();
  const known = new Set<string>();
  for (const [kind, action, network, written] of languages.flatMap(patternsOf)) {
    const pattern = squeezePattern(written);
    const line = [kind, action, network, pattern].join(' ');
    if (known.has(line)) continue;
    known.add(line);
    const script = scriptOf(pattern);
    const table = tables.get(script) ?? { patterns: '', starts: new Map<string, number[]>() };
    tables.set(script, table);
    for (const start of startsOf(pattern))
      table.starts.set(start, [...(table.starts.get(start) ?? []), table.patterns.length]);
    table.patterns += `${line}\n`;
  }
  return Object.fromEntries(
    [...tables].map(([script, { patterns, starts }]) => [
      script,
      {
        patterns,
        starts: Object.fromEntries([...starts].map(([start, at]) => [start, at.join(' ')])),
      },
    ]),
  );
}
