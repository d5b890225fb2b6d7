import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { realList } from '@/tests/fixtures/real-list';
import { verifiedMatches } from '@/utils/availability/hosts';
import { splitLines } from '@/utils/availability/lines';
import { describe as tell } from '@/utils/availability/lint/lint';
import { PackagedSchema } from '@/utils/availability/package-schema';
import { parseFile } from '@/utils/availability/parse';
import { actions, statuses } from '@/utils/availability/vocabulary';
import { lintFiles } from '@/utils/build/lint-files';

const { platforms, networks, causes } = realList;
const all = [...platforms.values()];
const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as {
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[] }[];
};
const spans = all.flatMap(({ statements, lifecycle }) => [
  ...statements.flatMap((statement) => statement.spans),
  ...(lifecycle?.spans ?? []),
]);

test('the linter has nothing to say', () => {
  expect(lintFiles().problems.map(tell)).toEqual([]);
});

test('the list is as large as it claims: 65 platforms and more, every status, every cause', () => {
  expect(all.length).toBeGreaterThanOrEqual(65);
  expect(new Set(spans.map(({ status }) => status))).toEqual(new Set(statuses));
  expect(causes.length).toBeGreaterThanOrEqual(15);
});

test.each([
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'threads',
  'bluesky',
  'googleplus',
  'workplace',
])('the network %s is known', (id) => {
  expect(networks.map((network) => network.id)).toContain(id);
});

test('Microsoft Advertising lost all of Twitter on 25 April 2023, announced on the 19th at the latest', () => {
  const lost = (platforms.get('microsoft-advertising')?.statements ?? [])
    .filter(({ network }) => network === 'x')
    .map(({ actions: concerned, spans: known }) => ({ concerned, last: known.at(-1) }));
  expect(new Set(lost.flatMap(({ concerned }) => concerned))).toEqual(
    new Set([
      'connect-account',
      'create-post',
      'save-draft',
      'schedule-post',
      'view-posts',
      'inbox',
      'reply',
      'analytics',
      'run-campaign',
    ]),
  );
  for (const { last } of lost)
    expect(last).toMatchObject({
      announced: { precision: 'day', qualifier: 'by', value: '2023-04-19' },
      since: { precision: 'day', qualifier: 'exact', value: '2023-04-25' },
      status: 'removed',
    });
});

describe('X', () => {
  const x = networks.find(({ id }) => id === 'x');

  test('was called Twitter until July 2023, and moved to x.com in May 2024', () => {
    expect(x?.names).toEqual([
      { name: 'Twitter', since: null, until: '2023-07-24' },
      { name: 'X', since: '2023-07-24', until: null },
    ]);
    expect(x?.hosts).toContainEqual({ host: 'x.com', since: '2024-05-17', use: 'site' });
    expect(x?.aliases).toContain('twitter');
  });

  test('takes a text by its documented address and counts it weighted', () => {
    expect(x?.compose).toMatchObject({ basis: 'source', url: 'https://x.com/intent/tweet' });
    expect(x?.counting).toEqual({
      limit: 280,
      linkLength: 23,
      longLimit: 25000,
      method: 'weighted',
    });
  });
});

test('one cause explains statements of several platforms', () => {
  const users = (cause: string) =>
    all.filter(({ statements }) =>
      statements.some((statement) => statement.spans.some((span) => span.cause === cause)),
    ).length;
  for (const cause of ['x-free-access-ends', 'x-pay-per-use', 'x-link-post-price'])
    expect(users(cause), cause).toBeGreaterThan(1);
});

test('the manifest covers exactly the verified hosts, and may ask for any other site', () => {
  const hosts = verifiedMatches(all);
  expect(manifest.host_permissions).toEqual(hosts);
  expect(manifest.content_scripts[0]?.matches).toEqual(hosts);
  expect(hosts).toContain('https://ui.ads.microsoft.com/*');
  expect(hosts).not.toContain('https://app.zoomsphere.com/*');
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
});

describe.each(['chrome-mv3', 'firefox-mv3'].filter((build) => existsSync(`.output/${build}`)))(
  'the package %s',
  (build) => {
    const folder = `.output/${build}/availability`;
    const index = parseFile(
      'index.json',
      PackagedSchema,
      JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')),
    );

    test('holds one line a platform and an index of all', () => {
      const lines = splitLines(readFileSync(`${folder}/platforms.txt`, 'utf8'));
      expect([...lines.keys()].sort()).toEqual([...platforms.keys()].sort());
      expect(JSON.parse(lines.get('buffer') ?? '')).toHaveProperty('name', 'Buffer');
      expect(index.ok && Object.keys(index.value.index.platforms).sort()).toEqual(
        [...platforms.keys()].sort(),
      );
    });

    test('knows what actions and statuses are called in every language', () => {
      if (!index.ok) throw new Error(JSON.stringify(index.problems));
      const { terms } = index.value;
      const count = readdirSync('assets/locales').length;
      expect(terms.actions['schedule-post']?.[0]).toBe('Schedule posts');
      expect(terms.actions['schedule-post']).toContain('Planifier');
      for (const action of actions) expect(terms.actions[action], action).toHaveLength(count);
      for (const status of statuses) expect(terms.statuses[status], status).toHaveLength(count);
    });
  },
);
