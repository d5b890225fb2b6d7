import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pages may be made with. */
export const frameworks = [
  'react-19',
  'react-18',
  'react-16',
  'vue',
  'preact',
  'svelte',
  'lit',
  'plain',
] as const;
export type Framework = (typeof frameworks)[number];

/** A page that no rule was written for, as its `sample.json` describes it. */
export interface UnseenSample {
  readonly id: string;
  readonly framework: Framework;
  readonly editor: string;
  readonly language: string;
  readonly region: string;
  /** Path and query below the sample's address at which it shows what it is for. */
  readonly path: string;
  readonly shows: string;
}

/** The folder of these pages. */
export const unseenFolder = join(import.meta.dirname, 'unseen');

/** Every folder with a `sample.json`. */
export const unseenSamples: readonly UnseenSample[] = readdirSync(unseenFolder)
  .filter((id) => existsSync(join(unseenFolder, id, 'sample.json')))
  .map(read);

/** Where a sample appears to live. */
export const unseenAddress = (id: string) => `https://ui.ads.microsoft.com/unseen/${id}`;

function read(id: string): UnseenSample {
  const described = JSON.parse(readFileSync(join(unseenFolder, id, 'sample.json'), 'utf8'));
  if (!frameworks.includes(described.framework))
    throw new Error(`unseen/${id} is made with ${described.framework}, which nothing builds`);
  if (!existsSync(join(unseenFolder, id, 'index.html')))
    throw new Error(`unseen/${id} has no index.html`);
  return { ...described, id };
}
