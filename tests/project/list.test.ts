import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstDay, lastDay } from '@/utils/availability/dated';
import { parseList } from '@/utils/availability/parse';
import { findStatement } from '@/utils/availability/query';
import type { Platform, Span } from '@/utils/availability/schema';
import { statuses } from '@/utils/availability/vocabulary';

const folder = 'assets/availability';
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
const files = readdirSync(`${folder}/platforms`);
const { list, problems } = parseList(
  read('networks.json'),
  Object.fromEntries(files.map((file) => [`platforms/${file}`, read(`platforms/${file}`)])),
);
const networkIds = new Set(list.networks.map(({ id }) => id));
const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
};

const sorted = (items: readonly string[]) => [...items].sort();
const start = ({ since }: Span) => (since ? lastDay(since) : '');
const end = ({ until }: Span) => (until ? firstDay(until) : '9999-12-31');

/** Keys that are not in alphabetical order, by their path. */
function unsortedKeys(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => unsortedKeys(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const here = keys.join() === sorted(keys).join() ? [] : [path || '(top)'];
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, item]) => unsortedKeys(item, `${path}.${key}`)),
  ];
}

test('every file parses', () => {
  expect(problems).toEqual([]);
});

test('the list is as large as it claims: Microsoft Advertising and ten others, every status', () => {
  const ids = list.platforms.map(({ id }) => id);
  expect(ids).toContain('microsoft-advertising');
  expect(list.platforms.filter(({ kind }) => kind === 'dashboard').length).toBeGreaterThan(10);
  const used = list.platforms.flatMap(({ statements }) =>
    statements.flatMap(({ spans }) => spans.map(({ status }) => status)),
  );
  expect(sorted([...new Set(used)])).toEqual(sorted(statuses));
});

test('all networks that the facts name are known, each with a label, names and marks', () => {
  for (const id of [
    'x',
    'facebook',
    'instagram',
    'linkedin',
    'threads',
    'bluesky',
    'googleplus',
    'workplace',
  ])
    expect(networkIds).toContain(id);
  expect(list.networks.map(({ id }) => id)).toEqual([
    ...new Set(list.networks.map(({ id }) => id)),
  ]);
});

test('the manifest covers exactly the verified hosts', () => {
  const hosts = list.platforms
    .filter(({ kind }) => kind === 'dashboard')
    .flatMap(({ surfaces }) => surfaces)
    .filter(({ client, verified }) => client === 'web' && verified)
    .flatMap(({ matches }) =>
      matches.map(
        (match) =>
          `https://${new URL(match.replace('*.', 'wild-card.')).host.replace('wild-card.', '*.')}/*`,
      ),
    );
  expect(sorted(manifest.host_permissions)).toEqual(sorted([...new Set(hosts)]));
  expect(sorted(manifest.content_scripts[0]?.matches ?? [])).toEqual(sorted([...new Set(hosts)]));
});

describe.each(list.platforms.map((platform): [string, Platform] => [platform.id, platform]))(
  '%s',
  (_, platform) => {
    const source = read(`platforms/${platform.id}.json`);

    test('has sorted keys and statements with ids of their own', () => {
      expect(unsortedKeys(source)).toEqual([]);
      const ids = platform.statements.map(({ id }) => id);
      expect(ids).toEqual(sorted([...new Set(ids)]));
    });

    test('names only networks, evidence and alternatives that exist, and uses all its evidence', () => {
      for (const { network, evidence, alternatives, id } of platform.statements) {
        expect(networkIds, id).toContain(network);
        for (const key of evidence) expect(Object.keys(platform.evidence), id).toContain(key);
        for (const ref of alternatives)
          expect(findStatement(list, ref), `${id}: ${ref}`).toBeDefined();
      }
      const used = new Set(platform.statements.flatMap(({ evidence }) => evidence));
      expect(Object.keys(platform.evidence).filter((key) => !used.has(key))).toEqual([]);
    });

    test('has possible times: announced before since, since before until, no overlap', () => {
      for (const { id, spans } of platform.statements) {
        for (const span of spans) {
          if (span.since && span.announced)
            expect(firstDay(span.announced) <= lastDay(span.since), id).toBe(true);
          expect(start(span) < end(span), id).toBe(true);
        }
        const ordered = [...spans].sort((a, b) => (start(a) < start(b) ? -1 : 1));
        for (const [index, span] of ordered.slice(1).entries()) {
          const before = ordered[index];
          expect(before && end(before) <= (span.since ? firstDay(span.since) : ''), id).toBe(true);
        }
      }
    });

    test('gives a source for everything it says was taken away', () => {
      for (const { id, spans, evidence } of platform.statements)
        for (const { status, since } of spans) {
          if (['removed', 'limited', 'paid', 'closed-to-new'].includes(status))
            expect(evidence.length, id).toBeGreaterThan(0);
          if (since && status !== 'works')
            expect(
              evidence.some((key) => platform.evidence[key]?.supports.includes('date')),
              `${id}: date`,
            ).toBe(true);
        }
    });
  },
);
