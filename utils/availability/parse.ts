import * as v from 'valibot';
import { type Cause, CausesSchema } from './cause-schema';
import { type Network, NetworksSchema } from './network-schema';
import { type AvailabilityList, type Edition, EditionSchema, PlatformSchema } from './schema';

/** What is wrong in a file: where, and what would be right. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The files of `assets/availability`, read but not looked at: file name -> content. */
export type ListFiles = Readonly<Record<string, unknown>>;

/** Parses unknown input by `schema`; every problem names `file` and the path inside it. */
export function parseFile<T>(
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

const PLATFORM_FILE = /^platforms\/(.+)\.json$/;

/** The id that the name of a platform's file stands for; `null` for any other file. */
export const platformIdOf = (file: string): string | null => PLATFORM_FILE.exec(file)?.[1] ?? null;

const noEdition: Edition = {
  date: '1970-01-01',
  format: 1,
  minimumVersion: '0.0.0',
  version: '0.0.0',
};

/**
 * Parses all files of the list. A file with a problem is left out and reported; the rest stands.
 */
export function parseList(files: ListFiles): {
  readonly list: AvailabilityList;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const take = <T>(file: string, schema: v.GenericSchema<unknown, T>): T | undefined => {
    const parsed = parseFile(file, schema, files[file]);
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };

  const edition = take('list.json', EditionSchema) ?? noEdition;
  const networks: readonly Network[] = take('networks.json', NetworksSchema)?.networks ?? [];
  const causes: readonly Cause[] = take('causes.json', CausesSchema)?.causes ?? [];
  const platforms = Object.keys(files)
    .filter((file) => platformIdOf(file) !== null)
    .sort()
    .flatMap((file) => {
      const platform = take(file, PlatformSchema);
      if (platform === undefined || platform.id === platformIdOf(file)) return platform ?? [];
      const message = `expected the file stem ${platformIdOf(file)}`;
      problems.push({ file, path: 'id', message });
      return [];
    });
  return { list: { edition, networks, causes, platforms }, problems };
}
