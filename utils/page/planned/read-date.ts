import { monthNames } from './month-names';

/** A day as people and machines write it, with its time where there is one: `2026-12-01` or `2026-12-01T10:00`. */
export type PlannedTime = string;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.+))?$/;
const NUMBERS = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})(?:[T ,]+(.+))?$/;
const TIME = /(?:^|[^\d:])(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?\s*(?:m\b)?/i;
const YEAR = /(?:^|\D)(20\d{2})(?!\d)/;
const DAY = /(?:^|[^\d:])(\d{1,2})(?![\d:h])/;
/** A moment for all the world. */
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;
const MAX_TEXT = 80;

const two = (value: number) => String(value).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  const text = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** The time of day in `text`, `HH:MM`. */
function timeIn(text: string): string | null {
  const [, hours, minutes, half] = TIME.exec(` ${text}`) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const given = Number(hours);
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = half === undefined ? given : (given % 12) + (isAfternoon ? 12 : 0);
  return hour < 24 && Number(minutes) < 60 ? `${two(hour)}:${minutes}` : null;
}

const withTime = (day: string | null, rest: string | undefined): PlannedTime | null => {
  if (day === null) return null;
  const time = rest === undefined ? null : timeIn(rest);
  return time === null ? day : `${day}T${time}`;
};

function inLocalTime(text: string): PlannedTime | null {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return null;
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return day && `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Whether people write the day before the month in `language`. */
function isDayFirst(language: string): boolean | null {
  try {
    const parts = new Intl.DateTimeFormat(language).formatToParts(0).map(({ type }) => type);
    // English alone is written both ways.
    return language.toLowerCase() === 'en' ? null : parts.indexOf('day') < parts.indexOf('month');
  } catch {
    return null;
  }
}

function fromNumbers(first: number, second: number, year: number, language: string): string | null {
  if (first > 12 || first === second) return dayOf(year, second, first);
  if (second > 12) return dayOf(year, first, second);
  const dayFirst = isDayFirst(language);
  if (dayFirst === null) return null;
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

function fromWords(text: string, language: string): PlannedTime | null {
  const lower = text.toLowerCase();
  const isLetter = (at: number) => /\p{L}/u.test(lower.charAt(at));
  const found = monthNames(language).find(([name]) => {
    const at = lower.indexOf(name);
    return at >= 0 && !isLetter(at - 1) && !isLetter(at + name.length);
  });
  const year = YEAR.exec(lower)?.[1];
  if (!found || year === undefined) return null;
  const rest = lower.replace(year, ' ').replace(found[0], ' ');
  const time = timeIn(rest);
  const day = DAY.exec(rest.replace(TIME, ' '))?.[1];
  if (day === undefined) return null;
  const whole = dayOf(Number(year), found[1], Number(day));
  return whole === null || time === null ? whole : `${whole}T${time}`;
}

/**
 * The day, and time where there is one, that `text` names in a page in `language`; `null` where it names
 * none or might name two: 3/4/2026 is March or April in English.
 */
export function readDate(text: string, language: string): PlannedTime | null {
  const whole = text.trim().replace(/\s+/g, ' ');
  if (whole.length > MAX_TEXT) return null;
  if (WITH_ZONE.test(whole)) return inLocalTime(whole);
  const [, year, month, day, time] = ISO.exec(whole) ?? [];
  if (year !== undefined) return withTime(dayOf(Number(year), Number(month), Number(day)), time);
  const [, first, second, last, rest] = NUMBERS.exec(whole) ?? [];
  if (first !== undefined)
    return withTime(fromNumbers(Number(first), Number(second), Number(last), language), rest);
  return fromWords(whole, language);
}

/** The time of day that `text` names, `HH:MM`. */
export const readTime = (text: string): string | null => timeIn(text.trim().slice(0, MAX_TEXT));
