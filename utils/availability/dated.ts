import { addDays, type Day } from './day';
import type { Dated } from './schema';

/** The first day that a date of any precision can mean. */
export function firstDay(date: Dated): Day {
  if (date.precision === 'day') return date.value as Day;
  return (date.precision === 'month' ? `${date.value}-01` : `${date.value}-01-01`) as Day;
}

/** The last day that a date of any precision can mean. */
export function lastDay(date: Dated): Day {
  if (date.precision === 'day') return date.value as Day;
  const [year = 0, month = 12] = date.value.split('-').map(Number);
  const following =
    month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return addDays(following as Day, -1);
}
