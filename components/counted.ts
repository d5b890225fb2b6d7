import { type GeneratedI18nStructure, i18n } from '#i18n';

type Key = keyof GeneratedI18nStructure;
type BaseOf<Form extends string> = Key extends infer K
  ? K extends `${infer Base}.${Form}`
    ? Base
    : never
  : never;
type Plural = BaseOf<'one'> & BaseOf<'other'>;

/** A message that says "none" in words of its own. */
export type CountedOrNoneKey = BaseOf<'zero'> & Plural;

/** A message with a form for each kind of number that a language tells apart. */
export type CountedKey = Exclude<Plural, CountedOrNoneKey>;

const say = i18n.t as (key: string, parts: string[]) => string;

let last: { language: string; figures: Intl.NumberFormat; rules: Intl.PluralRules } | null = null;

function ofLanguage() {
  const language = i18n.t('language');
  if (last?.language === language) return last;
  const figures = new Intl.NumberFormat(language);
  last = { figures, language, rules: new Intl.PluralRules(language) };
  return last;
}

/**
 * French, Spanish, Italian and Portuguese tell exact millions apart ("3 millions de posts"), which is
 * not how figures are written here.
 */
const formOf = (key: string, count: number, parts: readonly string[]) =>
  say(`${key}.${ofLanguage().rules.select(count)}`, [...parts]) || say(`${key}.other`, [...parts]);

/** A whole number as the language of the interface writes it. */
export const figure = (count: number): string => ofLanguage().figures.format(count);

/**
 * The form of a message for `count` things, as Unicode CLDR tells them apart in the language of the
 * interface. `parts` are what `$1`, `$2` ... stand for; without them `$1` is the number.
 */
export const counted = (
  key: CountedKey,
  count: number,
  parts: readonly string[] = [figure(count)],
): string => formOf(key, count, parts);

/** As {@link counted}, of a message that has words of its own for none. */
export const countedOrNone = (
  key: CountedOrNoneKey,
  count: number,
  parts: readonly string[] = [figure(count)],
): string => (count === 0 ? say(`${key}.zero`, [...parts]) : formOf(key, count, parts));
