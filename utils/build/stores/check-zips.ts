// `npm run zip:check`: makes the packages twice and compares their bytes, then builds Firefox's package from
// the package of sources. `--install` installs what that needs instead of borrowing it from here.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { differences, type Files, sha256 } from './compare';
import { readZip } from './read-zip';

const root = join(import.meta.dirname, '../../..');
const output = join(root, '.output');
const zipNames = () => readdirSync(output).filter((name) => name.endsWith('.zip'));
const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

function npm(args: readonly string[], cwd: string): void {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** Makes the packages anew and gives their bytes. */
function packAll(): Files {
  for (const name of zipNames()) rmSync(join(output, name));
  npm(['run', 'zip'], root);
  return new Map(zipNames().map((name) => [name, readFileSync(join(output, name))]));
}

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}

const filesIn = (zip: Buffer | undefined): Files =>
  new Map(readZip(zip ?? Buffer.of()).map(({ path, contents }) => [path, contents]));

/** What a reviewer does: unpacks the sources elsewhere, installs, builds. Gives what was built. */
function buildFrom(sources: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), 'compose-guard-sources-'));
  try {
    for (const [path, contents] of sources) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    if (process.argv.includes('--install')) npm(['ci'], folder);
    else symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    npm(['run', 'build-for-amo'], folder);
    return filesBelow(join(folder, '.output/firefox-mv3'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const first = packAll();
for (const [name, zip] of first) say(`${sha256(zip)}  ${name}`);
const packed = (browser: string) =>
  first.get([...first.keys()].find((name) => name.endsWith(`-${browser}.zip`)) ?? '');
const built = buildFrom(filesIn(packed('sources')));
const checks = [
  ['Made a second time, the packages', differences(first, packAll())],
  [
    'The packages for Chrome and Edge',
    differences(filesIn(packed('chrome')), filesIn(packed('edge'))),
  ],
  [
    'What the sources build and the package for Firefox',
    differences(built, filesIn(packed('firefox'))),
  ],
] as const;
for (const [what, found] of checks)
  say(
    `${what} ${found.length === 0 ? 'are the same, byte for byte.' : `differ:\n  ${found.join('\n  ')}`}`,
  );
process.exitCode = checks.every(([, found]) => found.length === 0) ? 0 : 1;
