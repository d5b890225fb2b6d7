// Plain JavaScript without dependencies: it also runs before anything is installed, on Node 20.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';

import { delimiter, join, resolve } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Branded Chrome refuses unpacked extensions, so only Chromium is looked for.
 * @type {Record<BrowserName, { variable: string, programs: string[], debian: string }>}
 */
export const browsers = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    programs: ['chromium', 'chromium-browser'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    debian: 'firefox-esr',
  },
};

/** Where a browser is downloaded to when the system has none. */
export const downloads = resolve('node_modules/.cache/browsers');

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} programs */
const onPath = (programs) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find(isProgram);

const macApps = {
  chromium: '/Applications/Chromium.app/Contents/MacOS/Chromium',
  firefox: '/Applications/Firefox.app/Contents/MacOS/firefox',
};

/** @param {BrowserName} name */
async function downloaded(name) {
  if (name === 'firefox') return downloadedFirefox();
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function downloadedFirefox() {
  const folder = join(downloads, 'firefox');
  if (!existsSync(folder)) return undefined;
  const ends = ['firefox/firefox', 'firefox/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'];
  return readdirSync(folder)
    .flatMap((version) =>
      [...ends, ...ends.map((end) => `core/${end}`)].map((end) => join(folder, version, end)),
    )
    .find(isProgram);
}

/**
 * The program of a browser: an environment variable, then the PATH, then what was downloaded.
 * @param {BrowserName} name
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(name) {
  const { variable, programs } = browsers[name];
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : undefined;
  return onPath(programs) ?? [macApps[name]].find(isProgram) ?? (await downloaded(name));
}

/**
 * The same, for tests that cannot do without.
 * @param {BrowserName} name
 * @returns {Promise<string>}
 */
export async function requireBrowser(name) {
  const found = await findBrowser(name);
  if (!found) throw new Error(missing(name));
  return found;
}

/** @param {BrowserName} name */
export const missing = (name) =>
  `No ${name} was found and none could be installed: install ${name === 'chromium' ? 'Chromium' : 'Firefox'} and set ${browsers[name].variable} to its program.`;
