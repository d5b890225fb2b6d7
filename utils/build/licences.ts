import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package whose code is in the extension, and on which terms. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The whole text, where the package holds one. */
  readonly text: string;
}

/** Packages that only build the extension but leave something of themselves in it: code, or pictures. */
const leftBehind = ['@wxt-dev/i18n', 'simple-icons', 'webextension-polyfill', 'wxt'];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package is that another one in `from` asks for: packages stand in folders further up. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(from);
  if (above === from) throw new Error(`${name} is not installed`);
  return folderOf(name, above);
}

function textIn(folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** The licences of all packages whose code the extension carries, by name; `root` is the project. */
export function licencesOf(root: string): readonly Licence[] {
  const found = new Map<string, Licence>();
  const visit = (name: string, from: string, isWhole: boolean): void => {
    if (found.has(name)) return;
    const folder = folderOf(name, from);
    const { dependencies = {}, license = '', version } = manifestIn(folder);
    found.set(name, { licence: license, name, text: textIn(folder), version });
    if (isWhole) for (const next of Object.keys(dependencies)) visit(next, folder, true);
  };
  for (const name of Object.keys(manifestIn(root).dependencies ?? {})) visit(name, root, true);
  // Of a tool little is left, and nothing of what it is built with.
  for (const name of leftBehind) visit(name, root, false);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
