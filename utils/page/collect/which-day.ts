import type { DayWords } from './moment-words';

const DAY_MS = 86_400_000;
/** A day without a year is believed when it lies so many days ahead at most. */
const MOST_AHEAD = 183;

const two = (value: number) => String(value).padStart(2, '0');
const nameOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The day as the world's clock counts it, in milliseconds; `null` where the calendar has none. */
function timeOf(year: number, month: number, day: number): number | null {
  const name = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${name}T00:00:00Z`);
  return !Number.isNaN(time) && nameOf(time) === name ? time : null;
}

const isOn = (time: number, weekday: number | null) =>
  weekday === null || new Date(time).getUTCDay() === weekday;

/** Today in the time zone of this computer; `now` in milliseconds since 1970. */
function todayOf(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The day `2026-12-01` of that year and month; `null` where its weekday is another one. */
export function dayIn(words: DayWords, year: number, month: number): string | null {
  const time = words.day === null ? null : timeOf(year, month, words.day);
  return time !== null && isOn(time, words.weekday) ? nameOf(time) : null;
}

/**
 * The one day, `2026-12-01`, that `words` can mean; `null` in doubt. Where no year is written, the weekday
 * tells it, or the day lies within the next half year.
 */
export function whichDay(words: DayWords, now: number): string | null {
  const today = todayOf(now);
  if (words.month === null || words.day === null)
    return words.off === null || words.day !== null ? null : nameOf(today + words.off * DAY_MS);
  if (words.year !== null) return dayIn(words, words.year, words.month);
  const { day, month, off, weekday } = words;
  const thisYear = new Date(today).getUTCFullYear();
  const possible = [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) => timeOf(year, month, day) ?? [])
    .filter((time) => isOn(time, weekday))
    .filter((time) => off === null || time === today + off * DAY_MS)
    .filter((time) => {
      const ahead = (time - today) / DAY_MS;
      return weekday === null ? ahead >= -1 && ahead <= MOST_AHEAD : Math.abs(ahead) <= 366;
    });
  const [only] = possible;
  return only !== undefined && possible.length === 1 ? nameOf(only) : null;
}
