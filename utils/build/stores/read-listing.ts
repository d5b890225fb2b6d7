import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const assets = join(import.meta.dirname, '../../../assets');

/** The pictures of a listing, in the order in which stores show them. */
export const pictures = ['notice', 'popup', 'drafts', 'board', 'rules'] as const;
export type Picture = (typeof pictures)[number];

/** What a field of a listing has to keep to, in characters. */
interface Limit {
  readonly least: number;
  readonly most: number;
}

/** All fields of a listing. Where stores differ, the narrowest limit counts. */
export const listingFields: Readonly<Record<string, Limit>> = {
  name: { least: 3, most: 45 },
  summary: { least: 20, most: 132 },
  description: { least: 250, most: 10_000 },
  purpose: { least: 50, most: 1000 },
  news: { least: 20, most: 1500 },
  searchTerms: { least: 3, most: 210 },
  ...Object.fromEntries(pictures.map((name) => [`captions.${name}`, { least: 10, most: 90 }])),
  'examples.first': { least: 20, most: 140 },
  'examples.second': { least: 20, most: 140 },
  'examples.third': { least: 20, most: 140 },
};

/** What stores say of the extension in one language: texts by the names of their fields. */
export type Listing = ReadonlyMap<string, string>;

/** Reads the listing in a language that is named as its file in `assets/locales`. */
export async function readListing(locale: string): Promise<Listing> {
  const messages = await parseMessagesFile(join(assets, 'store/listings', `${locale}.yml`));
  const texts = messages.map(
    (each) => [each.key.join('.'), each.type === 'simple' ? each.message.trim() : ''] as const,
  );
  // Names that browsers bring along, such as `@@ui_locale`, are no part of the file.
  return new Map(texts.filter(([field]) => !field.startsWith('@@')));
}

const localesIn = (files: readonly string[]) =>
  files
    .filter((file) => file.endsWith('.yml'))
    .map((file) => file.replace('.yml', ''))
    .sort();

/** The languages in which the extension speaks, as its files are named: `pt_BR`. */
export const ownLocales = () => localesIn(readdirSync(join(assets, 'locales')));

/** The languages in which there is a listing. */
export const listingLocales = () => localesIn(readdirSync(join(assets, 'store/listings')));
