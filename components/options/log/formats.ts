import { i18n } from '#i18n';
import type { Bucket } from '@/utils/plan/record/chart';

/** How days, times and numbers of the log are written in one language; making these is dear. */
export interface LogFormats {
  /** "Tuesday, November 24, 2026" */
  readonly fullDay: (day: string) => string;
  /** "November 24, 2026" */
  readonly longDay: (day: string) => string;
  /** "Nov 24" */
  readonly shortDay: (day: string) => string;
  /** "10:42 AM", in the reader's time zone; `at` in milliseconds since 1970. */
  readonly time: (at: number) => string;
  readonly number: (value: number) => string;
}

const timeOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** The formats for `locale`. */
export function logFormats(locale: string): LogFormats {
  const dates = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return (day: string) => format.format(timeOf(day));
  };
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  return {
    fullDay: dates({ dateStyle: 'full' }),
    longDay: dates({ dateStyle: 'long' }),
    shortDay: dates({ day: 'numeric', month: 'short' }),
    time: (at) => times.format(at),
    number: (value) => numbers.format(value),
  };
}

/** What a bar stands for: a day, or a week. */
export const bucketText = ({ from, to }: Bucket, { longDay, shortDay }: LogFormats) =>
  from === to ? longDay(from) : i18n.t('log.week', [shortDay(from), longDay(to)]);
