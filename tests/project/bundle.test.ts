import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const folder = '.output/chrome-mv3';
const content = readFileSync(`${folder}/dashboard.js`);
const zippedSize = (file: string) =>
  gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;
const manifest: unknown = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

/** [script, kB that it may have at most, zipped] */
test.each([
  ['dashboard.js', 12],
  ['notice.js', 25],
  ['picker.js', 20],
])('%s stays below %d kB, gzipped', (file, most) => {
  expect(zippedSize(file)).toBeLessThanOrEqual(1000 * most);
});

test('the content script carries no UI library, no database and no list', () => {
  for (const trace of ['__preactattr_', 'Dexie', 'mobilesyrup.com', 'diffed'])
    expect(content.includes(trace), trace).toBe(false);
});

test('the manifest asks for no more than it needs', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['storage', 'alarms', 'scripting', 'activeTab'],
    // Asked for only when a person wants to be reminded.
    optional_permissions: ['notifications'],
    default_locale: 'en',
  });
  for (const key of ['web_accessible_resources', 'externally_connectable'])
    expect(manifest).not.toHaveProperty(key);
});
