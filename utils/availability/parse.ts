import * as v from 'valibot';
import { type AvailabilityList, NetworksSchema, PlatformSchema } from './schema';

/** What is wrong in a file: where, and what would be right. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses unknown input by `schema`; every problem names `file` and the path inside it. */
function parseFile<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
): Parsed<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue) => ({
    file,
    path: v.getDotPath(issue) ?? '(whole file)',
    message: issue.message,
  }));
  return { ok: false, problems };
}

const stemOf = (file: string) => file.replace(/^.*\//, '').replace(/\.json$/, '');

/**
 * Parses the networks file and one file a platform (`files`: path -> content) into the list.
 * A platform file with a problem is left out and reported; the rest of the list stands.
 */
export function parseList(
  networksFile: unknown,
  files: Readonly<Record<string, unknown>>,
): { list: AvailabilityList; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const networks = parseFile('networks.json', NetworksSchema, networksFile);
  if (!networks.ok) problems.push(...networks.problems);

  const platforms = Object.entries(files).flatMap(([file, content]) => {
    const parsed = parseFile(file, PlatformSchema, content);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (parsed.value.id === stemOf(file)) return [parsed.value];
    else problems.push({ file, path: 'id', message: `expected the file stem ${stemOf(file)}` });
    return [];
  });
  platforms.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { list: { networks: networks.ok ? networks.value.networks : [], platforms }, problems };
}
