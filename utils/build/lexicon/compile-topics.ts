import type { LexiconData } from '../../plan/lexicon';
import { scriptOf, wordsIn } from '../../plan/text';
import { expand } from './pattern';
import type { Words } from './words';

/** What a heading contains: whole words, beginnings of words, or, in glued writing, anything. */
function needleOf(phrase: string, glued: boolean): string {
  const text = wordsIn(phrase.replace(/\*$/, ''));
  if (glued && scriptOf(text) !== '') return text;
  return phrase.endsWith('*') ? ` ${text}` : ` ${text} `;
}

/** The words of headings of all languages, by writing system. */
export function compileTopics(languages: readonly Words[]): LexiconData['topics'] {
  const tables = new Map<string, Map<string, Set<string>>>();
  for (const { glued, quiet, tags, topics } of languages)
    for (const [topic, phrases] of Object.entries({ quiet, tags, ...topics }))
      for (const phrase of (phrases ?? []).flatMap(expand)) {
        const needle = needleOf(phrase, glued);
        const script = scriptOf(needle);
        const table = tables.get(script) ?? new Map<string, Set<string>>();
        tables.set(script, table);
        table.set(topic, (table.get(topic) ?? new Set()).add(needle));
      }
  const joined = ([topic, needles]: [string, Set<string>]) => [topic, [...needles].join('\n')];
  return Object.fromEntries(
    [...tables].map(([script, table]) => [script, Object.fromEntries([...table].map(joined))]),
  );
}
