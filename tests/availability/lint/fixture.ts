import { expect } from 'vitest';
import type { LintRule, Source } from '@/utils/availability/lint/rule';
import { type ListFiles, parseList } from '@/utils/availability/parse';

/** A part of a file, written as in the file. */
export type Part = Readonly<Record<string, unknown>>;

const precisionOf: Readonly<Record<number, string>> = { 10: 'day', 7: 'month', 4: 'year' };

/** A date exact to what is written, unless `part` says otherwise. */
export const dated = (value: string, part: Part = {}): Part => ({
  precision: precisionOf[value.length],
  ...part,
  value,
});

/** A press page that supports the fact, the date and the host. */
export const evidence = (part: Part = {}): Part => ({
  kind: 'press',
  read: '2026-11-23',
  supports: ['fact', 'date', 'host'],
  title: 'A notice',
  url: 'https://news.example/notice',
  ...part,
});

/** X was removed on 25 April 2023. */
export const statement = (part: Part = {}): Part => ({
  actions: ['create-post'],
  confidence: 'high',
  evidence: ['notice'],
  id: 'x-posting',
  lastChecked: '2026-11-23',
  network: 'x',
  spans: [
    { since: null, status: 'works', until: dated('2023-04-25') },
    { since: dated('2023-04-25'), status: 'removed' },
  ],
  ...part,
});

/** A product that works for X. */
export const works = (part: Part = {}): Part =>
  statement({ spans: [{ since: null, status: 'works' }], ...part });

/** A whole product that works. */
export const lifecycle = (part: Part = {}): Part => ({
  confidence: 'high',
  evidence: ['notice'],
  lastChecked: '2026-11-23',
  spans: [{ since: null, status: 'works' }],
  ...part,
});

/** The dashboard `ads`. */
export const ads = (part: Part = {}): Part => ({
  evidence: { notice: evidence() },
  format: 1,
  id: 'ads',
  kind: 'dashboard',
  name: 'Ads',
  statements: [statement()],
  surfaces: [
    {
      basis: 'source',
      client: 'web',
      evidence: ['notice'],
      matches: ['https://ads.example.com/*'],
    },
  ],
  ...part,
});

/** A network without anything but its names. */
export const network = (id: string, part: Part = {}): Part => ({
  hosts: [{ host: `${id}.com` }],
  id,
  label: 'A label',
  marks: { tokens: [], words: ['Two words'] },
  names: [{ name: 'A name' }],
  ...part,
});

/** Free access to X ended on 29 April 2023. */
export const cause = (part: Part = {}): Part => ({
  confidence: 'high',
  evidence: [evidence()],
  id: 'x-free-ended',
  kind: 'free-access-ended',
  network: 'x',
  when: dated('2023-04-29'),
  ...part,
});

export const networks = (...all: Part[]): Part => ({ format: 1, networks: all });
export const causes = (...all: Part[]): Part => ({ causes: all, format: 1 });

const goodFiles: ListFiles = {
  'causes.json': causes(cause()),
  'list.json': { date: '2026-11-24', format: 1, minimumVersion: '0.1.0', version: '1.0.0' },
  'networks.json': networks(network('facebook'), network('x')),
  'platforms/ads.json': ads(),
};

/** The good files with these in their place, whether they can be parsed or not. */
export function unparsed(files: ListFiles = {}, part: Partial<Source> = {}): Source {
  const all = { ...goodFiles, ...files };
  const isPublicSuffix = (host: string) => ['com', 'co.uk', 'github.io'].includes(host);
  return { files: all, ...parseList(all), isPublicSuffix, samplePages: [], ...part };
}

/** The same for files that can be parsed: a mistake in an example is no good example. */
export function source(files: ListFiles = {}, part: Partial<Source> = {}): Source {
  const all = unparsed(files, part);
  if (all.problems.length > 0) throw new Error(JSON.stringify(all.problems));
  return all;
}

/** The good files with this `ads.json`. */
export const withAds = (part: Part): Source => source({ 'platforms/ads.json': ads(part) });

/** The good files with a dashboard that says this of X. */
export const withStatement = (part: Part): Source => withAds({ statements: [statement(part)] });

/** What a rule says, without the files. */
export const said = ({ check }: LintRule, all: Source): [path: string, message: string][] =>
  check(all).map(({ path, message }) => [path, message]);

/** One problem at `path` whose message has `part` in it. */
export const one = (path: string, part: string): unknown[] => [
  [path, expect.stringContaining(part)],
];
