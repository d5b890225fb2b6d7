import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Words, WordsSchema } from './words';

const folder = join(import.meta.dirname, '../../../assets/words');

/** The words of all languages, by language. A broken file throws, and says where it is broken. */
export function readWords(): ReadonlyMap<string, Words> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.sort().map((file) => [file.replace('.json', ''), readLanguage(file)]));
}

function readLanguage(file: string): Words {
  const parsed = v.safeParse(WordsSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`assets/words/${file} ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
