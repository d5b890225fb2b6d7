import { readdirSync, readFileSync } from 'node:fs';
import type { Mutation } from './mutation.ts';

const folder = 'assets/words';

const isFilled = (value: unknown) =>
  typeof value === 'boolean' ? value : Object.keys(value ?? {}).length > 0;

/** One mutation for each kind of words of each language: all of them are gone. */
export function languageMutations(): Mutation[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const words: Readonly<Record<string, unknown>> = JSON.parse(
      readFileSync(`${folder}/${file}`, 'utf8'),
    );
    return Object.keys(words)
      .filter((kind) => isFilled(words[kind]))
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
