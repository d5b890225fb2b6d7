import { type GeneratedI18nStructure, i18n } from '#i18n';
import { type DateText, datedOf } from '@/utils/availability/dated';
import type { Dated } from '@/utils/availability/fields';

const STYLES = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Dated['precision'], Intl.DateTimeFormatOptions>;

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(precision: Dated['precision'], locale: string): Intl.DateTimeFormat {
  const key = `${precision} ${locale}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...STYLES[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** The date in the browser's language, as exact as it is known; without a preposition. */
function formatDated({ value, precision }: Dated, locale: string): string {
  const padded = `${value}-01-01`.slice(0, 10);
  return formatFor(precision, locale).format(new Date(`${padded}T00:00:00Z`));
}

/**
 * A month as it is called beside a day: Polish says "kwiecień 2023" by itself, and "25 kwietnia
 * 2023", "od kwietnia 2023" in a date and in a sentence.
 */
function monthInDate({ value }: Dated, locale: string): string {
  const parts = formatFor('day', locale).formatToParts(new Date(`${value}-01T00:00:00Z`));
  const day = parts.findIndex(({ type }) => type === 'day');
  return parts
    .filter((_, at) => at !== day && at !== day + 1)
    .map(({ value: text }) => text)
    .join('')
    .trim();
}

type Phrase = keyof {
  [Key in keyof GeneratedI18nStructure as Key extends `date.${infer Name}.day` ? Name : never]: 1;
};

const say = i18n.t as (key: keyof GeneratedI18nStructure, parts: string[]) => string;

/** A date in a phrase: `$1` is the date by itself, `$2` as it is in a date with more parts. */
function phrase(name: Phrase, date: Dated, locale: string): string {
  const alone = formatDated(date, locale);
  const within = date.precision === 'month' ? monthInDate(date, locale) : alone;
  return say(`date.${name}.${date.precision}`, [alone, within]);
}

const sinceKeys = { exact: 'since', about: 'sinceAbout', by: 'sinceBy' } as const;
const atKeys = { exact: 'at', about: 'atAbout', by: 'atBy' } as const;
const untilKeys = { exact: 'until', about: 'untilAbout', by: 'untilBy' } as const;

/** "since 25 April 2023", with what the list says about its exactness. */
export const sinceText = (date: Dated, locale: string): string =>
  phrase(sinceKeys[date.qualifier], date, locale);

/** "on 31 January 2027", "in January 2027", with what the list says about its exactness. */
export const onText = (date: Dated, locale: string): string =>
  phrase(atKeys[date.qualifier], date, locale);

/** "until 31 January 2027", with what the list says about its exactness. */
export const untilText = (date: Dated, locale: string): string =>
  phrase(untilKeys[date.qualifier], date, locale);

/** "31 January 2027", "about January 2027": for where no preposition is wanted. */
export function dateText(date: Dated, locale: string): string {
  const text = formatDated(date, locale);
  switch (date.qualifier) {
    case 'exact':
      return text;
    case 'about':
      return i18n.t('date.about', [text]);
    case 'by':
      return i18n.t('date.by', [text]);
  }
}

/** "Last checked 23 November 2026", or "Last checked June 2026". */
export const checkedText = (date: DateText, locale: string) =>
  phrase('checked', datedOf(date), locale);

/** "on 23 November 2026", "in June 2026". */
export const onDayText = (date: DateText, locale: string) => onText(datedOf(date), locale);

/** "23 November 2026", for where the words around it bring their own preposition. */
export const dayText = (date: DateText, locale: string) => formatDated(datedOf(date), locale);
