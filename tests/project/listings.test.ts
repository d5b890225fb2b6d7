import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { realList } from '@/tests/fixtures/real-list';
import {
  type Listing,
  listingFields,
  listingLocales,
  ownLocales,
  readListing,
} from '@/utils/build/stores/read-listing';

const locales = listingLocales();
const listings = new Map<string, Listing>();
for (const locale of locales) listings.set(locale, await readListing(locale));
const saidIn = (locale: string, field: string) => listings.get(locale)?.get(field) ?? '';
const points = (text: string) => text.split('\n').filter((line) => line.startsWith('•')).length;
const sections = (text: string) => text.split('\n\n').length;

/** The words of the extension itself in one language. */
async function ownWords(locale: string): Promise<ReadonlyMap<string, string>> {
  const messages = await parseMessagesFile(join('assets/locales', `${locale}.yml`));
  return new Map(
    messages.flatMap((each) =>
      each.type === 'simple' ? [[each.key.join('.'), each.message]] : [],
    ),
  );
}

test('there is a listing in every language that the extension speaks, and in no other', () => {
  expect(locales).toEqual(ownLocales());
});

describe.each(locales)('the listing %s', (locale) => {
  const description = saidIn(locale, 'description');

  test('has all fields, and no others', () => {
    expect([...(listings.get(locale)?.keys() ?? [])].sort()).toEqual(
      Object.keys(listingFields).sort(),
    );
  });

  test.each(Object.entries(listingFields))(
    'keeps to the limits of %s',
    (field, { least, most }) => {
      const { length } = saidIn(locale, field);
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThanOrEqual(most);
    },
  );

  // Chrome and Edge show what the package says.
  test('has the name and the summary of the package', async () => {
    const words = await ownWords(locale);
    expect(saidIn(locale, 'name')).toBe(words.get('extensionName'));
    expect(saidIn(locale, 'summary')).toBe(words.get('extensionDescription'));
  });

  test('has at most 7 search terms of 30 characters, 21 words together', () => {
    const terms = saidIn(locale, 'searchTerms').split(/\s*[,،、]\s*/);
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(Math.max(...terms.map(({ length }) => length))).toBeLessThanOrEqual(30);
    expect(terms.flatMap((term) => term.split(/\s+/)).length).toBeLessThanOrEqual(21);
  });

  test('promises in as many points and sections as the English one', () => {
    const english = saidIn('en', 'description');
    expect(points(description)).toBe(points(english));
    expect(sections(description)).toBe(sections(english));
  });

  test('lists no brands, and writes X (Twitter) and not Twitter alone', () => {
    const all = [...(listings.get(locale)?.values() ?? [])].join('\n');
    expect(all.replaceAll('X (Twitter)', '')).not.toContain('Twitter');
    const brands = [...realList.platforms.values()].map(({ name }) => name);
    const networks = realList.networks.map(({ label }) => label);
    const named = [...brands, ...networks].filter(
      (name) => name.length > 2 && all.includes(` ${name} `),
    );
    expect(named.filter((name) => name !== 'X (Twitter)')).toEqual([]);
  });
});

test('no text of a listing is a leftover in English', () => {
  for (const locale of locales.filter((each) => each !== 'en'))
    for (const field of ['description', 'purpose', 'news', 'captions.notice', 'examples.first'])
      expect(saidIn(locale, field), `${locale} ${field}`).not.toBe(saidIn('en', field));
});

test('what the English one counts is what there is', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
  const [languages] = /\b\d+ languages/.exec(saidIn('en', 'description')) ?? ['none'];
  expect(readme).toContain(languages);
});
