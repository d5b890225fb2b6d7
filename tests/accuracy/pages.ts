import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, plainSamples } from '../dashboards/addresses.ts';
import { unseenAddress, unseenSamples } from '../dashboards/unseen.ts';

/** What a page is made of, as far as its folder says. */
export interface Traits {
  readonly framework: string;
  readonly editor: string;
  readonly language: string;
  readonly region: string;
}

/** One page to visit. */
export interface SamplePage extends Traits {
  readonly id: string;
  readonly kind: 'unseen' | 'benign' | 'plain';
  readonly url: string;
}

function withSwitches(url: string, switches: string): string {
  const whole = new URL(url);
  for (const [name, value] of new URLSearchParams(switches)) whole.searchParams.set(name, value);
  return whole.href;
}

/** The pages that no rule was written for; `switches` is a query that is added to each. */
export const unseenPages = (switches = ''): SamplePage[] =>
  unseenSamples.map(({ id, framework, editor, language, region, path }) => ({
    id,
    kind: 'unseen',
    url: withSwitches(unseenAddress(id) + path, switches),
    framework,
    editor,
    language,
    region,
  }));

const simple: Traits = { framework: 'plain', editor: '', language: 'en', region: '' };

/** Pages in which nothing may be guarded. */
export const benignPages: readonly SamplePage[] = readdirSync(
  join(import.meta.dirname, '../dashboards/benign'),
)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .map((id) => ({ ...simple, id, kind: 'benign', url: `${addresses.benign?.[0]}/${id}` }));

/** Short replicas of known products. */
export const plainPages: readonly SamplePage[] = plainSamples.map((id) => ({
  ...simple,
  id,
  kind: 'plain',
  region: 'compose',
  url: `${addresses[id]?.[0]}/`,
}));
