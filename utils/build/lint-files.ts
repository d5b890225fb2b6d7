import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'tldts';
import { lint } from '../availability/lint/lint';
import type { LintProblem } from '../availability/lint/rule';
import { parseList } from '../availability/parse';
import type { AvailabilityList } from '../availability/schema';
import { availabilityFolder, readListFiles } from './read-list';

const samples = join(import.meta.dirname, '../../tests/dashboards');

/** Whether a host is a whole registry, by the list of public suffixes, private ones included. */
function isPublicSuffix(host: string): boolean {
  const { publicSuffix } = parse(host, { allowPrivateDomains: true });
  return publicSuffix === host;
}

const samplePages = () =>
  readdirSync(samples).filter((id) => existsSync(join(samples, id, 'index.html')));

/** Reads the list's files and everything that the linter has to say of them. */
export function lintFiles(folder = availabilityFolder): {
  readonly list: AvailabilityList;
  readonly problems: readonly LintProblem[];
} {
  const read = readListFiles(folder);
  const { list, problems } = parseList(read.files);
  const unread = new Set(read.problems.map(({ file }) => file));
  const known = [...read.problems, ...problems.filter(({ file }) => !unread.has(file))];
  const source = { files: read.files, list, problems: known, isPublicSuffix };
  return { list, problems: lint({ ...source, samplePages: samplePages() }) };
}
