import { i18n } from '#i18n';
import type { Day } from '@/utils/availability/day';
import type { Dated } from '@/utils/availability/schema';

const STYLES = {
  day: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<Dated['precision'], Intl.DateTimeFormatOptions>;

/** The date in the browser's language, as exact as it is known; without a preposition. */
function formatDated({ value, precision }: Dated, locale: string): string {
  const padded = `${value}-01-01`.slice(0, 10);
  const date = new Date(`${padded}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { ...STYLES[precision], timeZone: 'UTC' }).format(date);
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

/** "on 31 January 2027", "in January 2027". */
export function onText(date: Dated, locale: string): string {
  return date.precision === 'day'
    ? i18n.t('date.on', [withArticle(date, locale)])
    : i18n.t('date.in', [formatDated(date, locale)]);
}

const exactly = (day: Day): Dated => ({ precision: 'day', qualifier: 'exact', value: day });

/** "Last checked 23 November 2026". */
export const checkedText = (day: Day, locale: string) =>
  i18n.t('date.checked', [withArticle(exactly(day), locale)]);

/** "on 23 November 2026". */
export const onDayText = (day: Day, locale: string) => onText(exactly(day), locale);

/** "23 November 2026", for where the words around it bring their own preposition. */
export const dayText = (day: Day, locale: string) => formatDated(exactly(day), locale);
