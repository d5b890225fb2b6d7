import { monthNames } from '@/utils/page/planned/month-names';
import { readDate } from '@/utils/page/planned/read-date';
import { relativeDays, weekdayNames } from './calendar-names';
import { countWords, plainWords, wordAt } from './plain-words';
import { takeTime } from './time-words';

/** As much of a day as a text names. */
export interface DayWords {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Sunday is 0. */
  readonly weekday: number | null;
  /** By how many days it is off from today, where the text says that. */
  readonly off: number | null;
}

/** What a text says of when. */
export interface MomentWords {
  /** `null` where it names no day. */
  readonly day: DayWords | null;
  /** `HH:MM`. */
  readonly time: string | null;
  /** The words that say something else. */
  readonly rest: string;
  /** How many these are. */
  readonly others: number;
}

/** Longer texts are no dates. */
const MAX_TEXT = 90;
const ISO = /(?<!\d)(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMBERS = /(?<!\d)\d{1,2}[-/.] ?\d{1,2}[-/.] ?20\d{2}(?!\d)/;
/** Chinese, Japanese and Korean. */
const SIGNS = /(?:(20\d{2}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?/;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/;
const DAY = /(?<![\d:])(\d{1,2})(?!\d)/g;

const nothing: DayWords = { day: null, month: null, off: null, weekday: null, year: null };
const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));

/** A name that was found, where it stood, and the text with blanks in its place. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly meaning: number;
  readonly rest: string;
}

const blanked = (text: string, at: number, length: number) =>
  text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);

/** The first of `names` that is a word of `text`, and the text without it. */
function takeName(text: string, names: readonly (readonly [string, number])[]): Taken | null {
  for (const [name, meaning] of names) {
    const at = wordAt(text, name);
    if (at >= 0)
      return { from: at, meaning, rest: blanked(text, at, name.length), to: at + name.length };
  }
  return null;
}

function inNumbers(text: string, language: string): [DayWords, string] | null {
  const [iso, year, month, day] = ISO.exec(text) ?? [];
  if (iso !== undefined) {
    const words = { ...nothing, day: Number(day), month: Number(month), year: Number(year) };
    return [words, text.replace(iso, ' ')];
  }
  const [numbers] = NUMBERS.exec(text) ?? [];
  const date = numbers === undefined ? null : readDate(numbers, language);
  if (numbers !== undefined && date !== null) {
    const [y, m, d] = date.split('-').map(Number);
    return [
      { ...nothing, day: d ?? null, month: m ?? null, year: y ?? null },
      text.replace(numbers, ' '),
    ];
  }
  const [signs, signYear, signMonth, signDay] = SIGNS.exec(text) ?? [];
  if (signs === undefined) return null;
  const words = {
    ...nothing,
    day: numberOf(signDay),
    month: numberOf(signMonth),
    year: numberOf(signYear),
  };
  return [words, text.replace(signs, ' ')];
}

/** The number that stands nearest to `place`, where the name of a month or weekday stood; `null` in doubt. */
function takeDay(text: string, place: { from: number; to: number }): [number | null, string] {
  const found = [...text.matchAll(DAY)].map(({ 0: digits, index }) => {
    const gap = index < place.from ? place.from - index - digits.length : index - place.to;
    return { day: Number(digits), digits, gap, index };
  });
  const [nearest, next] = found.sort((a, b) => a.gap - b.gap);
  if (!nearest || nearest.day < 1 || nearest.day > 31) return [null, text];
  if (next && next.gap === nearest.gap && next.day !== nearest.day) return [null, text];
  return [nearest.day, blanked(text, nearest.index, nearest.digits.length)];
}

function inWords(text: string, language: string): [DayWords, string] | null {
  const month = takeName(text, monthNames(language));
  if (!month) return null;
  // What names two months is a period.
  if (takeName(month.rest, monthNames(language))) return null;
  const year = YEAR.exec(month.rest)?.[1];
  const bare = year === undefined ? month.rest : month.rest.replace(year, '    ');
  const [day, rest] = takeDay(bare, month);
  return [{ ...nothing, day, month: month.meaning, year: numberOf(year) }, rest];
}

/** "Mon 30": a day of a week, whose month is told elsewhere. */
function weekdayAlone(text: string, week: Taken): [DayWords, string] {
  const [day, rest] = takeDay(text, week);
  return [{ ...nothing, day, weekday: week.meaning }, rest];
}

/** Reads what a short text in a page in `language` says of a day and a time. */
export function readMoment(text: string, language: string): MomentWords {
  const plain = plainWords(text.slice(0, 2 * MAX_TEXT));
  const none: MomentWords = { day: null, others: countWords(plain), rest: plain, time: null };
  if (plain === '' || plain.length > MAX_TEXT) return none;
  const dated = inNumbers(plain, language);
  const { rest: timeless, time } = takeTime(dated?.[1] ?? plain, language);
  const off = takeName(timeless, relativeDays(language));
  const week = takeName(off?.rest ?? timeless, weekdayNames(language));
  const bare = week?.rest ?? off?.rest ?? timeless;
  const worded = dated ? null : inWords(bare, language);
  const alone = !dated && !worded && week ? weekdayAlone(bare, week) : null;
  const [words, rest] = dated
    ? [dated[0], bare]
    : (worded ?? alone ?? (off ? [nothing, bare] : [null, bare]));
  const day = words && { ...words, off: off?.meaning ?? null, weekday: week?.meaning ?? null };
  return { day, others: countWords(rest), rest: rest.replace(/\s+/g, ' ').trim(), time };
}

/** All months that `text` names, with the year where there is one: the period that a calendar shows. */
export function monthsIn(text: string, language: string): { month: number; year: number | null }[] {
  const plain = plainWords(text.slice(0, 2 * MAX_TEXT));
  const [, signYear, signMonth] = SIGNS.exec(plain) ?? [];
  if (signMonth !== undefined) return [{ month: Number(signMonth), year: numberOf(signYear) }];
  const found: { at: number; month: number }[] = [];
  let left = plain;
  for (;;) {
    const next = takeName(left, monthNames(language));
    if (!next || found.length > 2) break;
    found.push({ at: next.from, month: next.meaning });
    left = next.rest;
  }
  const years = [...plain.matchAll(new RegExp(YEAR, 'g'))].map(([year]) => Number(year));
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ month }, place) => ({ month, year: years[Math.min(place, years.length - 1)] ?? null }));
}
