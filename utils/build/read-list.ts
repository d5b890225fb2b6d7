import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListFiles, Problem } from '../availability/parse';

const root = join(import.meta.dirname, '../..');
export const availabilityFolder = join(root, 'assets/availability');

const namesIn = (folder: string) => [
  'causes.json',
  'list.json',
  'networks.json',
  ...readdirSync(join(folder, 'platforms'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `platforms/${file}`)
    .sort(),
];

/** Reads all files of the list; what is no JSON is reported, with the place in the file. */
export function readListFiles(folder = availabilityFolder): {
  readonly files: ListFiles;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const files: Record<string, unknown> = {};
  for (const file of namesIn(folder)) {
    try {
      files[file] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      const message = `expected JSON: ${error instanceof Error ? error.message : String(error)}`;
      problems.push({ file, path: '(whole file)', message });
    }
  }
  return { files, problems };
}
