import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { database } from '@/utils/extension/database';
import { defaultSettings } from '@/utils/plan/settings';
import { type BuiltManifest, builds, manifestOf } from './built';

const text = readFileSync('assets/store/privacy.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The rows of the table whose head begins with `first`, by their first cells. */
function tableOf(first: string): ReadonlyMap<string, string> {
  const [, body = ''] = text.split(`| ${first} |`);
  const rows = body.split('\n\n')[0]?.matchAll(/^\| (.+?) \| (.+) \|$/gm) ?? [];
  return new Map([...rows].map(([, name = '', rest = '']) => [name, rest]));
}
const kept = tableOf('what');
const asked = tableOf('permission');

/** Under which name the statement speaks of each table, and of each key of the extension's storage. */
const told: Readonly<Record<string, string>> = {
  draftVersions: 'rescued drafts',
  drafts: 'rescued drafts',
  listFiles: 'upkeep',
  log: 'activity log',
  logCounts: 'activity log',
  packChecks: 'packs',
  packs: 'packs',
  queue: 'queue',
  ruleChanges: 'rules and clients',
  ruleUse: 'rules and clients',
  rules: 'rules and clients',
  syncEntries: 'rules and clients',
  'draft-aside:': 'rescued drafts',
  clock: 'upkeep',
  draftsSweptAt: 'upkeep',
  'compose-guard-backup:': 'copy before an update',
  errors: 'recent errors',
  listNews: 'upkeep',
  listTrouble: 'upkeep',
  markup: 'upkeep',
  packHosts: 'packs',
  policy: 'upkeep',
  reminded: 'upkeep',
  settings: 'settings and sites',
  sites: 'settings and sites',
  snoozed: 'settings and sites',
  sync: 'settings and sites',
  syncShared: 'settings and sites',
  takenOver: 'upkeep',
  toolbarTheme: 'upkeep',
  visits: 'visits',
};

const sources = readdirSync('utils', { encoding: 'utf8', recursive: true })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('utils', path), 'utf8'));
const keys = sources
  .filter((code) => /storage\.local|indexedDB\.databases/.test(code))
  .flatMap((code) => [
    ...code.matchAll(/^(?:export )?const (?!LOCK|SYNC_ALARM)[A-Z_]+ = '([\w:-]+)';$/gm),
  ])
  .map(([, key = '']) => key);

describe('the privacy statement tells of everything that is kept', () => {
  const places = [...database.tables.map(({ name }) => name), ...keys];

  test.each(places)('%s', (place) => {
    expect([...kept.keys()]).toContain(told[place]);
  });

  test('and of nothing else', () => {
    expect(keys.length).toBeGreaterThan(10);
    expect(Object.keys(told).filter((place) => !places.includes(place))).toEqual([]);
    expect([...kept.keys()].filter((name) => !Object.values(told).includes(name))).toEqual([]);
  });
});

test.each([
  ['rescued drafts', `${defaultSettings.draftDays} days`],
  ['activity log', `${defaultSettings.logDays} days`],
])('how long of %s is what is set at first', (name, days) => {
  expect(kept.get(name)).toContain(days);
});

test('it is about this version', () => {
  expect(text).toContain(`for Compose Guard ${version} in Chrome, Edge and Firefox`);
});

const plain = (name: string) => name.replaceAll('`', '').replace(' (optional)', '');
const permissionsOf = (manifest: BuiltManifest) => [
  ...manifest.permissions,
  ...manifest.optional_permissions,
  ...manifest.optional_host_permissions,
];

describe.each(builds)('what it says of permissions is what is in the manifest of %s', (folder) => {
  const manifest = manifestOf(folder);

  test('each has its row, and each row its permission', () => {
    expect([...asked.keys()].map(plain).sort()).toEqual(permissionsOf(manifest).sort());
  });

  test('what is optional is said to be so', () => {
    const optional = [...asked.keys()].filter((name) => name.endsWith('(optional)')).map(plain);
    const { optional_host_permissions, optional_permissions } = manifest;
    expect(optional.sort()).toEqual([...optional_permissions, ...optional_host_permissions].sort());
  });

  test.each([
    ['your history', 'history'],
    ['cookies', 'cookies'],
    ['downloads', 'downloads'],
    ["other tabs' addresses", 'tabs'],
    ['your clipboard', 'clipboardRead'],
    ['web requests', 'webRequest'],
    ['identity', 'identity'],
  ])('it does not ask for %s', (words, permission) => {
    expect(text.replace(/\s+/g, ' ')).toMatch(new RegExp(`It does not ask for [^.]*${words}`));
    expect(permissionsOf(manifest)).not.toContain(permission);
  });
});

test.each(builds.filter((folder) => folder.includes('firefox')))(
  'what Firefox is told of data in %s is what the statement says',
  (folder) => {
    const { gecko } = manifestOf(folder).browser_specific_settings ?? {};
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(text).toContain('`data_collection_permissions` is `none`');
  },
);
