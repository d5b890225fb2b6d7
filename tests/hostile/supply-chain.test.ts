import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { record } from '@/tests/reliability/record';
import { licencesOf } from '@/utils/build/licences';
import { affecting, keptAdvisories, lockedVersions, publishedAdvisories } from './advisories';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly version: string;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const own: Locked & { readonly allowScripts: Readonly<Record<string, boolean>> } =
  read('package.json');
const { '': root, ...locked }: Readonly<Record<string, Locked>> =
  read('package-lock.json').packages;
const all = Object.entries(locked);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);
const bundled = licencesOf('.');

let checked = 0;
let failed = 0;
const none = (wrong: readonly unknown[]) => {
  checked++;
  if (wrong.length > 0) failed++;
  expect(wrong).toEqual([]);
};

describe('the lock file', () => {
  test('names each package by its checksum, and no other source than the registry', () => {
    expect(all.length).toBeGreaterThan(500);
    const isOdd = ({ integrity, link, resolved }: Locked) =>
      link ||
      !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ||
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'));
    none(all.filter(([, each]) => isOdd(each)).map(([path]) => path));
  });

  test('is in step with package.json, which names exact versions', () => {
    const wanted = Object.entries({ ...own.dependencies, ...own.devDependencies });
    const inLock = { ...root?.dependencies, ...root?.devDependencies };
    none(
      wanted.filter(([name, version]) => {
        const exact = /^(?:npm:[\w@/-]+@)?(\d+\.\d+\.\d+)$/.exec(version)?.[1];
        return inLock[name] !== version || locked[`node_modules/${name}`]?.version !== exact;
      }),
    );
    expect(Object.keys(inLock).sort()).toEqual(wanted.map(([name]) => name).sort());
  });

  test('each package with an install script is named, and said whether it may run', () => {
    const scripted = all.filter(([, each]) => each.hasInstallScript).map(([path]) => nameOf(path));
    none(scripted.filter((name) => own.allowScripts[name] === undefined));
    // Whoever may run a script is there and needs it.
    const may = Object.keys(own.allowScripts).filter((name) => own.allowScripts[name]);
    none(may.filter((name) => !scripted.includes(name)));
    expect(may.sort()).toEqual(['esbuild', 'node']);
  });
});

describe('what the extension carries', () => {
  const kinds = [
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MPL-2.0',
  ];

  test('has a licence that lets it be carried', () => {
    none(bundled.filter(({ licence }) => !kinds.includes(licence)).map(({ name }) => name));
  });

  test('is named with its licence, whatever the sources import', () => {
    const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
      readdirSync(folder, { encoding: 'utf8', recursive: true })
        .filter(
          (name) => /\.tsx?$/.test(name) && !name.startsWith('build/') && !name.endsWith('.d.ts'),
        )
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
    const imports = sources.flatMap((code) => [
      ...code.matchAll(/\bfrom '([^'\n]+)';$|^import '([^'\n]+)';$|\bimport\('([^'\n]+)'\)/gm),
    ]);
    const packages = imports
      .map(([, from, alone, later]) => from ?? alone ?? later ?? '')
      .filter((name) => /^(@[\w-]+\/)?[a-z]/.test(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(packages.length).toBeGreaterThan(100);
    const named = new Set(bundled.map(({ name }) => name));
    none([...new Set(packages)].filter((name) => !named.has(name)));
  });
});

describe('of what the extension carries nothing is known to be vulnerable', () => {
  const published = publishedAdvisories();
  const registry = keptAdvisories();

  test.each([
    ['preact', '10.28.1', 1],
    ['preact', '10.0.0-alpha.4', 1],
    ['preact', '10.28.2', 0],
    ['valibot', '1.1.0', 2],
    ['valibot', '1.4.1', 1],
    ['diff', '8.0.2', 1],
    ['diff', '5.2.2', 0],
  ])('%s %s has %i advisories', (name, version, count) => {
    expect(affecting(published, name, version)).toHaveLength(count);
  });

  test('by what GitHub has published, each of them looked up', () => {
    const unknown = bundled.filter(({ name }) => !published.packages[name]);
    const found = bundled.flatMap(({ name, version }) => affecting(published, name, version));
    const count = Object.values(published.packages).flat().length;
    const by = `${count} advisories of GitHub's on ${published.lookedUpOn}`;
    const asked = registry ? `the registry on ${registry.askedAt}` : 'the registry was never asked';
    record('advisories', 'unit', {
      isMet: unknown.length + found.length === 0,
      measured: `${found.length} in ${bundled.length} packages, by ${by}; ${asked}`,
    });
    expect([unknown, found]).toEqual([[], []]);
  });

  test.skipIf(!registry)('by what the registry answered for all versions of the lock file', () => {
    const versions = lockedVersions();
    const notAsked = bundled.filter(
      ({ name }) => !versions[name]?.every((version) => registry?.asked[name]?.includes(version)),
    );
    expect(notAsked).toEqual([]);
    expect(bundled.filter(({ name }) => registry?.found[name]?.length)).toEqual([]);
  });
});

afterAll(() => {
  const measured = `${failed} of ${checked} checks fail for ${all.length} packages`;
  record('supply-chain', 'unit', { isMet: failed === 0, measured });
});
