import { i18n } from '#i18n';
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

const withArticle = (date: Dated, locale: string) => {
  const text = formatDated(date, locale);
  return date.precision === 'day' ? i18n.t('date.day', [text]) : text;
};

/** "since 25 April 2023", with what the list says about its exactness. */
export function sinceText(date: Dated, locale: string): string {
  const text = withArticle(date, locale);
  switch (date.qualifier) {
    case 'exact':
      return i18n.t('date.since', [text]);
    case 'about':
      return i18n.t('date.sinceAbout', [text]);
    case 'by':
      return i18n.t('date.sinceBy', [text]);
  }
}

const onKeys = { exact: 'date.on', about: 'date.onAbout', by: 'date.onBy' } as const;
const inKeys = { exact: 'date.in', about: 'date.inAbout', by: 'date.inBy' } as const;

/** "on 31 January 2027", "in January 2027", with what the list says about its exactness. */
export function onText(date: Dated, locale: string): string {
  const { precision, qualifier } = date;
  return precision === 'day'
    ? i18n.t(onKeys[qualifier], [withArticle(date, locale)])
    : i18n.t(inKeys[qualifier], [formatDated(date, locale)]);
}

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

/** "until 31 January 2027", with what the list says about its exactness. */
export const untilText = (date: Dated, locale: string): string =>
  i18n.t(date.precision === 'day' ? 'date.untilDay' : 'date.untilIn', [dateText(date, locale)]);

/** "Last checked 23 November 2026", or "Last checked June 2026". */
export const checkedText = (date: DateText, locale: string) =>
  i18n.t('date.checked', [withArticle(datedOf(date), locale)]);

/** "on 23 November 2026", "in June 2026". */
export const onDayText = (date: DateText, locale: string) => onText(datedOf(date), locale);

/** "23 November 2026", for where the words around it bring their own preposition. */
export const dayText = (date: DateText, locale: string) => formatDated(datedOf(date), locale);
