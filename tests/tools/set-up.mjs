// `node tests/tools/set-up.mjs [chromium] [firefox]` makes a fresh clone ready: packages, browsers.
// Plain JavaScript without dependencies, because it is what installs them; Node 20 is enough.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { browsers, downloads, findBrowser, missing } from './browsers.mjs';

/**
 * Runs a command with its output in sight; tells whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  const child = spawn(command, args, { stdio: 'inherit', shell });
  return new Promise((done) => {
    child.on('error', () => done(false));
    child.on('close', (status) => done(status === 0));
  });
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

async function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isCurrent || (await run('npm', ['ci', '--no-audit', '--no-fund']))) return;
  fail('The packages could not be installed: see the messages of npm above.');
}

/** @param {string} name */
const isBrowser = (name) => name === 'chromium' || name === 'firefox';
const wanted = process.argv.slice(2).filter(isBrowser);

async function lacking() {
  const found = await Promise.all(wanted.map(findBrowser));
  return wanted.filter((_, at) => found[at] === undefined);
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** What the system installs needs no package of ours, so both are fetched at the same time. */
async function installFromSystem() {
  const names = isRootOnDebian() ? await lacking() : [];
  if (names.length === 0) return;
  const packages = names.map((name) => browsers[name].debian);
  if (await run('apt-get', ['update', '-qq']))
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** @param {import('./browsers.mjs').BrowserName} name */
const download = (name) =>
  name === 'chromium'
    ? run('npx', ['playwright', 'install', 'chromium'])
    : run('npx', ['browsers', 'install', 'firefox@esr', '--path', downloads]);

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20 or newer is needed; this is ${process.version}.`);
await Promise.all([installPackages(), installFromSystem()]);
for (const name of await lacking()) await download(name);
for (const name of await lacking()) fail(missing(name));
