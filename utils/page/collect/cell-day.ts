import {
  attributeOf,
  elementCountIn,
  findAll,
  firstElementIn,
  parentOf,
  previousElementOf,
  tagOf,
  textOf,
  textPiecesOf,
} from '@/utils/page/dom';
import { type DayWords, monthsIn, readMoment } from './moment-words';
import { plainWords } from './plain-words';
import { dayIn } from './which-day';

/** A calendar has so many days at least, and a month so many. */
const MIN_CELLS = 5;
const MIN_MONTH = 28;
const MOST_CELLS = 60;
/** So high may the first number be when it belongs to the month shown. */
const LAST_OF_FIRST_WEEK = 7;
const MAX_HEAD = 24;
const MAX_PERIOD = 60;
const CLIMB = 8;
const BESIDE = 6;

interface Period {
  readonly month: number;
  readonly year: number | null;
}

/** The number that stands first in a cell, and the weekday where it is named. */
function headOf(cell: Element, language: string): DayWords | null {
  const first = firstElementIn(cell);
  const text = first ? textOf(first, MAX_HEAD + 1) : '';
  if (text === '' || text.length > MAX_HEAD) return null;
  const { day, others, time } = readMoment(text, language);
  if (day?.day && day.month === null && !time && others === 0) return day;
  const [number] = /^\d{1,2}(?=\.?$)/.exec(plainWords(text)) ?? [];
  const isDay = number !== undefined && Number(number) >= 1 && Number(number) <= 31;
  return isDay ? { day: Number(number), month: null, off: null, weekday: null, year: null } : null;
}

const kindOf = (element: Element) =>
  `${tagOf(element)} ${(attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0]}`;

/** The cells of the calendar that `cell` is in, in their order: of its week or of all weeks. */
function cellsBeside(cell: Element): Element[] {
  const kind = kindOf(cell);
  let most: Element[] = [];
  let grid = parentOf(cell);
  for (let up = 0; grid && up < 3; up++, grid = parentOf(grid)) {
    const alike = findAll(grid, tagOf(cell), 20 * MOST_CELLS).filter((at) => kindOf(at) === kind);
    if (alike.length > most.length && alike.length <= MOST_CELLS) most = alike;
  }
  return most;
}

/** The months that a calendar shows, as what stands before it says. */
function periodBefore(cell: Element, language: string): Period[] {
  for (let at: Element | null = cell, up = 0; at && up < CLIMB; at = parentOf(at), up++) {
    const captions = findAll(at, 'caption', 1).map((caption) => textOf(caption, MAX_PERIOD));
    let texts = [attributeOf(at, 'aria-label') ?? '', ...captions];
    let beside = previousElementOf(at);
    for (let steps = 0; beside && steps < BESIDE; steps++, beside = previousElementOf(beside))
      texts = [...texts, textOf(beside, MAX_PERIOD), ...textPiecesOf(beside, 300)];
    for (const text of texts) {
      const months = text.length <= MAX_PERIOD ? monthsIn(text, language) : [];
      if (months.length > 0 && months.every(({ year }) => year !== null)) return months;
    }
  }
  return [];
}

const shifted = ({ month, year }: Period, by: number): Period => {
  const all = (year ?? 0) * 12 + month - 1 + by;
  return { month: (all % 12) + 1, year: Math.floor(all / 12) };
};

/** In which month a cell lies, by the numbers from the first cell up to it. */
function monthOf(
  numbers: readonly number[],
  count: number,
  period: readonly Period[],
): Period | null {
  const [first] = period;
  if (!first) return null;
  const turns = numbers.filter((number, place) => number < (numbers[place - 1] ?? 0)).length;
  const [start = 0] = numbers;
  if (period.length > 1) return shifted(first, turns);
  // A month begins with the last days of the one before it.
  if (count >= MIN_MONTH) return shifted(first, start > LAST_OF_FIRST_WEEK ? turns - 1 : turns);
  return turns === 0 ? first : null;
}

/** The day, `2026-12-01`, of a calendar's cell, told by its number; `null` in doubt. */
export function cellDay(cell: Element, language: string): string | null {
  if (elementCountIn(cell) < 2) return null;
  const words = headOf(cell, language);
  if (!words?.day) return null;
  const heads = cellsBeside(cell).flatMap((at) => {
    const day = headOf(at, language)?.day;
    return day ? [{ at, day }] : [];
  });
  if (heads.length < MIN_CELLS) return null;
  const place = heads.findIndex(({ at }) => at === cell);
  const numbers = heads.slice(0, place + 1).map(({ day }) => day);
  const all = heads.map(({ day }) => day);
  // A week of a larger calendar whose other days have nothing to tell them by is no help.
  const isRow = all.every((day, at) => at === 0 || day === (all[at - 1] ?? 0) + 1 || day === 1);
  const month = isRow ? monthOf(numbers, all.length, periodBefore(cell, language)) : null;
  return month?.year ? dayIn(words, month.year, month.month) : null;
}
