import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { commands } from '@/utils/extension/commands/listen';

const folder = '.output/chrome-mv3';
const content = readFileSync(`${folder}/dashboard.js`);
const zippedSize = (file: string) =>
  gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;
const manifest: { readonly commands: Readonly<Record<string, { suggested_key?: object }>> } =
  JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

/** [script, kB that it may have at most, zipped] */
test.each([
  ['dashboard.js', 12],
  ['notice.js', 25],
  ['picker.js', 21],
])('%s stays below %d kB, gzipped', (file, most) => {
  expect(zippedSize(file)).toBeLessThanOrEqual(1000 * most);
});

/** All scripts that a page loads before it draws: its own and what those import. */
function scriptsAtStart(page: string): string[] {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      visit(`chunks/${name}`);
  };
  for (const [, file = ''] of html.matchAll(/<script[^>]+src="\/([^"]+)"/g)) visit(file);
  return [...found];
}

/** [page, kB of script that it may load at its start, gzipped] */
test.each([
  ['popup.html', 30],
  ['options.html', 90],
])('%s loads at most %d kB of script at its start, gzipped', (page, most) => {
  const scripts = scriptsAtStart(page);
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = scripts.map(zippedSize);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1000 * most);
});

test('the popup parses nothing and opens no database', () => {
  const code = scriptsAtStart('popup.html').map((file) =>
    readFileSync(`${folder}/${file}`, 'utf8'),
  );
  for (const trace of ['Dexie', 'strict_object', 'compose-guard-notice'])
    expect(
      code.some((each) => each.includes(trace)),
      trace,
    ).toBe(false);
});

test('the package holds the licences of what it carries', () => {
  const licences = JSON.parse(readFileSync(`${folder}/licences.json`, 'utf8'));
  const names = licences.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['dexie', 'preact', 'webextension-polyfill']));
  for (const { licence, version } of licences) {
    expect(licence).toMatch(/./);
    expect(version).toMatch(/^\d/);
  }
});

test('the content script carries no UI library, no database and no list', () => {
  for (const trace of ['__preactattr_', 'Dexie', 'mobilesyrup.com', 'diffed'])
    expect(content.includes(trace), trace).toBe(false);
});

test('the manifest asks for no more than it needs', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    // Asked for only when a person wants to be reminded.
    optional_permissions: ['notifications'],
    default_locale: 'en',
  });
  for (const key of ['web_accessible_resources', 'externally_connectable'])
    expect(manifest).not.toHaveProperty(key);
});

test('Chrome takes four suggested keys at most, and each command is served', () => {
  const suggested = Object.values(manifest.commands).flatMap((each) => each.suggested_key ?? []);
  expect(suggested.length).toBeLessThanOrEqual(4);
  // The browser itself does what begins like this.
  const own = Object.keys(manifest.commands).filter((name) => !name.startsWith('_'));
  expect(own.sort()).toEqual(Object.keys(commands).sort());
});
