import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unseenAddress, unseenSamples } from './unseen.ts';

const here = import.meta.dirname;
const platforms = join(here, '../../assets/availability/platforms');

/** Sample pages that show more than one platform, or need another address than its host. */
const special: Readonly<Record<string, readonly string[]>> = {
  benign: ['https://ui.ads.microsoft.com/benign'],
  'first-paint': ['https://ui.ads.microsoft.com/first-paint'],
  frames: ['https://ui.ads.microsoft.com/frames'],
  'jetpack-social': ['https://wordpress.com/post/example.wordpress.com'],
  'microsoft-advertising': ['https://ui.ads.microsoft.com/campaign/vnext/social'],
  mixpost: ['https://mixpost.example/mixpost', 'https://app.usepostli.com/posts'],
  unknown: ['https://ui.ads.microsoft.com/legacy/composer', 'https://app.metricool.com/planner'],
};

/** Platforms whose sample page is one HTML file, met at the first web host of their data file. */
export const plainSamples: readonly string[] = readdirSync(here).filter(
  (id) =>
    !Object.hasOwn(special, id) &&
    existsSync(join(here, id, 'index.html')) &&
    existsSync(join(platforms, `${id}.json`)),
);

function hostOf(id: string): string {
  const { surfaces } = JSON.parse(readFileSync(join(platforms, `${id}.json`), 'utf8')) as {
    surfaces: { client: string; matches?: string[] }[];
  };
  const web = surfaces.find(({ client, matches }) => client === 'web' && matches?.length);
  const [match] = web?.matches ?? [];
  if (match === undefined) throw new Error(`${id} has a sample page and no web host`);
  return new URL(match.replace('*.', '')).origin;
}

/**
 * Where each sample page appears to live. Anything below an address belongs to it as well,
 * and the longest one wins. The hosts are real, and never contacted.
 */
export const addresses: Readonly<Record<string, readonly string[]>> = {
  ...special,
  ...Object.fromEntries(plainSamples.map((id) => [id, [hostOf(id)]])),
  ...Object.fromEntries(unseenSamples.map(({ id }) => [`unseen/${id}`, [unseenAddress(id)]])),
};
