const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Older than this, a date tells more than a number of days. */
const LONG_AGO = 30 * DAY;

/** The step in which an age is told, in milliseconds. */
function stepOf(age: number): number {
  if (age < HOUR) return MINUTE;
  return age < DAY ? HOUR : DAY;
}

const unitOf = { [MINUTE]: 'minute', [HOUR]: 'hour', [DAY]: 'day' } as const;

/** "10 minutes ago", as of `now`; the date where it is long ago. Both in milliseconds since 1970. */
export function agoText(at: number, now: number, locale: string): string {
  const age = Math.max(0, now - at);
  if (age >= LONG_AGO) return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  if (age < MINUTE)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  const step = stepOf(age);
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(age / step), unitOf[step] ?? 'day');
}

/** A number that changes often enough for what `agoText` says of `at` and of all before it. */
export function agoTick(at: number, now: number): number {
  const age = Math.max(0, now - at);
  return Math.floor(now / (age < HOUR ? MINUTE : age < DAY ? 10 * MINUTE : HOUR));
}

/** "Monday, November 23, 2026 at 10:31 AM", in the person's own time. */
export const momentText = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at);

/** "December 1, 2026 at 10:00 AM" for `2026-12-01T10:00`: as the page shows it, in no time zone. */
export function plannedText(planned: string, locale: string): string {
  const at = Date.parse(planned.length > 10 ? `${planned}:00Z` : `${planned}T00:00:00Z`);
  if (Number.isNaN(at)) return planned;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    ...(planned.length > 10 ? { timeStyle: 'short' as const } : {}),
    timeZone: 'UTC',
  }).format(at);
}
