const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Older than this, a date tells more than a number of days. */
const LONG_AGO = 30 * DAY;

/** Formats are dear to make: each is made once for a locale. */
function perLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const nowFormat = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const agoFormat = perLocale((locale) => new Intl.RelativeTimeFormat(locale));
const dateFormat = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
const momentFormat = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }),
);
const plannedDay = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const plannedTime = perLocale(
  (locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
);

/** "10 minutes ago", as of `now`; the date where it is long ago. Both in milliseconds since 1970. */
export function agoText(at: number, now: number, locale: string): string {
  const age = Math.max(0, now - at);
  if (age < MINUTE) return nowFormat(locale).format(0, 'second');
  if (age < HOUR) return agoFormat(locale).format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return agoFormat(locale).format(-Math.floor(age / HOUR), 'hour');
  if (age < LONG_AGO) return agoFormat(locale).format(-Math.floor(age / DAY), 'day');
  return dateFormat(locale).format(at);
}

/** A number that changes often enough for what `agoText` says of `at` and of all before it. */
export function agoTick(at: number, now: number): number {
  const age = Math.max(0, now - at);
  return Math.floor(now / (age < HOUR ? MINUTE : age < DAY ? 10 * MINUTE : HOUR));
}

/** "Monday, November 23, 2026 at 10:31 AM", in the person's own time. */
export const momentText = (at: number, locale: string): string => momentFormat(locale).format(at);

/** "December 1, 2026 at 10:00 AM" for `2026-12-01T10:00`: as the page shows it, in no time zone. */
export function plannedText(planned: string, locale: string): string {
  const isDay = planned.length === 10;
  const at = Date.parse(isDay ? `${planned}T00:00:00Z` : `${planned}:00Z`);
  if (Number.isNaN(at)) return planned;
  return (isDay ? plannedDay : plannedTime)(locale).format(at);
}
