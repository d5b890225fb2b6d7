import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const FOLDER = 'assets/locales';
const locales = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replace(/\.yml$/, ''))
  .sort();

/** Every text by its key; those that depend on a number by the base of their keys, with their forms. */
interface Words {
  readonly texts: ReadonlyMap<string, string>;
  readonly counted: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

async function textsOf(locale: string): Promise<Map<string, string>> {
  const messages = await parseMessagesFile(`${FOLDER}/${locale}.yml`);
  return new Map(
    messages.flatMap((each) =>
      each.type === 'simple' ? [[each.key.join('.'), each.message] as const] : [],
    ),
  );
}

const englishTexts = await textsOf('en');
const bases = [...englishTexts.keys()]
  .filter((key) => key.endsWith('.one'))
  .map((key) => key.slice(0, -'.one'.length))
  .filter((base) => englishTexts.has(`${base}.other`));

async function wordsOf(locale: string): Promise<Words> {
  const texts = await textsOf(locale);
  const counted = new Map(bases.map((base) => [base, new Map<string, string>()]));
  for (const [key, text] of texts) {
    const at = key.lastIndexOf('.');
    const forms = counted.get(key.slice(0, at));
    if (!forms) continue;
    forms.set(key.slice(at + 1), text);
    texts.delete(key);
  }
  return { counted, texts };
}

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

const english = await wordsOf('en');

/** `$1` is a date by itself, `$2` as it is in a longer date: a language takes the one it needs. */
const isDate = (key: string) => /^date\.\w+\.(?:day|month|year)$/.test(key);

test('the languages are these', () => {
  expect(locales).toMatchInlineSnapshot(`
    [
      "ar",
      "de",
      "en",
      "es",
      "fr",
      "it",
      "ja",
      "nl",
      "pl",
      "pt_BR",
    ]
  `);
});

describe.each(locales)('the words in %s', async (locale) => {
  const { counted, texts } = await wordsOf(locale);
  const tag = texts.get('language') ?? '';

  test('are those of English, each with words', () => {
    expect([...texts.keys()].sort()).toEqual([...english.texts.keys()].sort());
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('bear the tag of their language and its direction', () => {
    expect(new Intl.Locale(tag).toString()).toBe(locale.replace('_', '-'));
    expect(texts.get('direction')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  test('say the same parts', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const said = placeholders(text).join();
      if (isDate(key)) return said !== '$1' && said !== '$2';
      return said !== placeholders(english.texts.get(key) ?? '').join();
    });
    expect(wrong).toEqual([]);
  });

  test('have a form for each kind of number of the language, and for none where English has', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    // Exact millions, which are written in figures.
    const kinds = categories.filter((kind) => kind !== 'many' || categories.includes('few'));
    for (const [base, forms] of counted) {
      const hasNone = english.counted.get(base)?.has('zero') ?? false;
      const wanted = new Set([...kinds, ...(hasNone ? ['zero'] : [])]);
      expect([...forms.keys()].sort(), base).toEqual([...wanted].sort());
    }
  });

  test('tell the number, where the form does not tell it by itself', () => {
    for (const [base, forms] of counted) {
      const all = placeholders(english.counted.get(base)?.get('other') ?? '');
      for (const [form, text] of forms) {
        const isPlain = ['zero', 'one', 'two'].includes(form);
        const said = placeholders(text);
        if (isPlain) expect(all, `${base}.${form}`).toEqual(expect.arrayContaining(said));
        else expect(said, `${base}.${form}`).toEqual(all);
      }
    }
  });

  test('have something between two parts, as browsers take $2$ in "$2$1" for a name', () => {
    const all = [
      ...texts,
      ...[...counted].flatMap(([base, forms]) =>
        [...forms].map(([form, text]) => [`${base}.${form}`, text] as const),
      ),
    ];
    expect(all.filter(([, text]) => /\$[\w@]+\$/.test(text))).toEqual([]);
  });

  test('are not cut short by a mark that begins a comment', () => {
    const lines = readFileSync(`${FOLDER}/${locale}.yml`, 'utf8').split('\n');
    expect(lines.filter((line) => /^\s*"?\w+"?: [^"'\s].* #/.test(line))).toEqual([]);
  });

  test('describe the extension in at most 132 characters, as the stores ask', () => {
    expect((texts.get('extensionDescription') ?? '').length).toBeLessThanOrEqual(132);
  });
});
