// `node tests/tools/set-up.mjs [chromium] [firefox]` makes a fresh clone ready: packages, browsers.
// Plain JavaScript without dependencies, because it is what installs them; Node 20 is enough.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { browsers, downloads, findBrowser, missing } from './browsers.mjs';

/**
 * Runs a command with its output in sight; tells whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell }).status === 0;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (isCurrent || run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  fail('The packages could not be installed: see the messages of npm above.');
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {import('./browsers.mjs').BrowserName} name */
function installBrowser(name) {
  if (isRootOnDebian())
    return (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browsers[name].debian])
    );
  return name === 'chromium'
    ? run('npx', ['playwright', 'install', 'chromium'])
    : run('npx', ['browsers', 'install', 'firefox@esr', '--path', downloads]);
}

/** @param {string} name */
const isBrowser = (name) => name === 'chromium' || name === 'firefox';

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Node 20 or newer is needed; this is ${process.version}.`);
installPackages();
for (const name of process.argv.slice(2).filter(isBrowser)) {
  if (!(await findBrowser(name))) installBrowser(name);
  if (!(await findBrowser(name))) fail(missing(name));
}
