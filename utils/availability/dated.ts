import { addDays, type Day } from './day';
import type { Dated } from './fields';
import { lengthOfPrecision } from './precision';

/** A date written as exactly as it is known: `2026-11-23`, `2026-11` or `2026`. */
export type DateText = string;

/** The first day that `text` can mean. */
export const firstDayOf = (text: DateText): Day => `${text}-01-01`.slice(0, 10) as Day;

/** The last day that `text` can mean. */
function lastDayOf(text: DateText): Day {
  if (text.length === lengthOfPrecision.day) return text as Day;
  const [year = 0, month = 12] = text.split('-').map(Number);
  const following =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(following as Day, -1);
}

/** The first day that a date of any precision can mean. */
export const firstDay = ({ value }: Dated): Day => firstDayOf(value);

/** The last day that a date of any precision can mean. */
export const lastDay = ({ value }: Dated): Day => lastDayOf(value);

/** The date that `text` writes, exact to what is written. */
export function datedOf(text: DateText): Dated {
  const precision = text.length === 10 ? 'day' : text.length === 7 ? 'month' : 'year';
  return { precision, qualifier: 'exact', value: text };
}
