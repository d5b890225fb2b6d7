import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../bench/race/bundle.ts';

/** The page of the altered extension in which the driver runs. */
export const OWN_PAGE = 'kills.html';
/** The driver as it runs in pages of others. */
export const DRIVER = 'kills-in-page.js';
const OWN_DRIVER = 'kills.js';

const bundle = async (alias: Readonly<Record<string, string>>) =>
  (await bundleScript(import.meta.resolve('./kills-driver.ts'), 'killsDriverScript', alias)).code;

/** Gives what puts the driver, and a page of the extension's own with it, into a copy of a build. */
export async function withDriver(): Promise<(folder: string) => void> {
  // As in the build of the extension: its pages have the polyfill, scripts in pages of others do without.
  const polyfill = fileURLToPath(import.meta.resolve('@wxt-dev/webextension-polyfill/browser'));
  const files = {
    [DRIVER]: await bundle({}),
    [OWN_DRIVER]: await bundle({ 'wxt/browser': polyfill }),
    [OWN_PAGE]: `<!doctype html><meta charset="utf-8"><title>Kills</title><script src="/${OWN_DRIVER}"></script>`,
  };
  return (folder) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  };
}

/** Copies a build below `profile` and puts the driver into it; gives the copy. */
export async function copyWithDriver(build: string, profile: string): Promise<string> {
  const folder = join(profile, 'extension');
  cpSync(resolve('.output', build), folder, { recursive: true });
  (await withDriver())(folder);
  return folder;
}
