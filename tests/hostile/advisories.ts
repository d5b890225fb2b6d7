import { existsSync, readFileSync } from 'node:fs';
import { satisfies } from 'semver';

/** What the registry knows of one package: as it says it, nothing of ours. */
interface Advisory {
  readonly title: string;
  readonly url: string;
  readonly severity: string;
  readonly vulnerable_versions: string;
}

/** An answer of the registry that is kept, so that the check needs no network. */
export interface Advisories {
  /** The day of the answer. */
  readonly askedAt: string;
  /** The versions that were asked for, by package. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly found: Readonly<Record<string, readonly Advisory[]>>;
}

export const ADVISORIES = 'tests/fixtures/advisories.json';

/** The answer that is kept; `null` where the registry has never answered. */
export const keptAdvisories = (): Advisories | null =>
  existsSync(ADVISORIES) ? JSON.parse(readFileSync(ADVISORIES, 'utf8')) : null;

/**
 * What GitHub's advisory database says of the packages that the extension carries, looked up by hand:
 * it needs no answer of the registry, and covers no tools.
 */
interface Published {
  readonly lookedUpOn: string;
  /** By package; `affected` as npm writes a range of versions. */
  readonly packages: Readonly<
    Record<string, readonly { readonly affected: string; readonly url: string }[]>
  >;
}

const PUBLISHED = 'tests/fixtures/published-advisories.json';

export const publishedAdvisories = (): Published => JSON.parse(readFileSync(PUBLISHED, 'utf8'));

/** The addresses of the advisories that a version of a package is affected by. */
export const affecting = (
  { packages }: Published,
  name: string,
  version: string,
): readonly string[] =>
  (packages[name] ?? []).flatMap(({ affected, url }) =>
    satisfies(version, affected, { includePrerelease: true }) ? url : [],
  );

interface Locked {
  readonly version: string;
  readonly name?: string;
}

/** All versions of the lock file by package. */
export function lockedVersions(): Readonly<Record<string, readonly string[]>> {
  const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const versions = new Map<string, Set<string>>();
  for (const [path, { name, version }] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const own = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    versions.set(own, (versions.get(own) ?? new Set()).add(version));
  }
  return Object.fromEntries([...versions].map(([name, all]) => [name, [...all].sort()]));
}
