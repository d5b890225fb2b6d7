import { readdirSync, readFileSync } from 'node:fs';
import type { Mutation } from './mutation.ts';

const folder = 'assets/words';

type Words = Readonly<Record<string, unknown>>;

const isFilled = (value: unknown) =>
  typeof value === 'boolean' ? value : Object.keys(value ?? {}).length > 0;

const read = (file: string): Words => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

/** Endings hold in all languages: what others have as well is not lost with one of them. */
function isShared(kind: string, words: Words, others: readonly Words[]): boolean {
  const listed = (each: Words) => (Array.isArray(each[kind]) ? each[kind] : []);
  const elsewhere = new Set(others.flatMap(listed));
  return kind === 'suffixes' && listed(words).every((ending) => elsewhere.has(ending));
}

/** One mutation for each kind of words of each language: all of them are gone. */
export function languageMutations(): Mutation[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const all = new Map(files.map((file) => [file, read(file)]));
  return [...all].flatMap(([file, words]) => {
    const others = [...all.values()].filter((other) => other !== words);
    return Object.keys(words)
      .filter((kind) => isFilled(words[kind]) && !isShared(kind, words, others))
      .map((kind) => ({
        becomes: `if (parsed.success) {
    if (file === '${file}') Object.assign(parsed.output, { ${kind}: ${emptyOf(words[kind])} });
    return parsed.output;
  }`,
        file: 'utils/build/lexicon/read-words.ts',
        find: 'if (parsed.success) return parsed.output;',
        name: `${file.replace('.json', '')}: ${kind}`,
        tests: ['tests/page/labels.test.ts'],
      }));
  });
}

function emptyOf(value: unknown): string {
  if (typeof value === 'boolean') return 'false';
  return Array.isArray(value) ? '[]' : '{}';
}
