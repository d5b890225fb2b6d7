import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuiltManifest, builds, manifestOf } from './built';

const text = readFileSync('assets/store/permissions.md', 'utf8');
const rows = [...text.matchAll(/^\| `([a-z_]+)` \| (.+?) \| (.+) \|$/gm)].map(
  ([, key = '', what = '', why = '']) => ({ asked: `${key}: ${what.replaceAll('`', '')}`, why }),
);

const CONFIRMED = 'each confirmed dashboard';
/** One whole host, as in `https://app.example.com/*`; everything wider has to be named as it is. */
const kindOfHost = (pattern: string) =>
  /^https:\/\/([a-z0-9-]+\.)+[a-z]+\/\*$/.test(pattern) ? CONFIRMED : pattern;

/** Everything that a manifest asks for, in the words of the table. */
const askedBy = (manifest: BuiltManifest) => {
  const asked = [
    ['permissions', manifest.permissions],
    ['optional_permissions', manifest.optional_permissions],
    ['host_permissions', manifest.host_permissions.map(kindOfHost)],
    ['optional_host_permissions', manifest.optional_host_permissions.map(kindOfHost)],
    ['content_scripts', manifest.content_scripts.flatMap(({ js }) => js)],
    ['commands', Object.keys(manifest.commands)],
  ] as const;
  return new Set(asked.flatMap(([key, all]) => all.map((what) => `${key}: ${what}`)));
};

describe.each(builds)('what %s asks for', (folder) => {
  const asked = askedBy(manifestOf(folder));

  test('has its reason in assets/store/permissions.md, and no reason stands without it', () => {
    expect(rows.map((row) => row.asked).sort()).toEqual([...asked].sort());
  });
});

test('each reason is a sentence of its own', () => {
  for (const { asked, why } of rows) expect(why, asked).toMatch(/^[A-Z`].{40,}\.$/);
  expect(new Set(rows.map(({ why }) => why)).size).toBe(rows.length);
});

test.each([
  ['https://app.example.com/*', CONFIRMED],
  ['https://*/*', 'https://*/*'],
  ['https://*.example.com/*', 'https://*.example.com/*'],
  ['http://app.example.com/*', 'http://app.example.com/*'],
  ['<all_urls>', '<all_urls>'],
])('the host permission %s counts as: %s', (pattern, kind) => {
  expect(kindOfHost(pattern)).toBe(kind);
});
