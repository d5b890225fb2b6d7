import { addDays, type Day } from '@/utils/availability/day';

export const periods = ['all', 'week', 'month', 'this-month', 'last-month'] as const;
/** A period that is chosen by name: 7 days, 30 days, or a month of the calendar. */
export type Period = (typeof periods)[number];

interface Days {
  readonly from: string;
  readonly to: string;
}

const firstOfMonth = (day: Day) => `${day.slice(0, 7)}-01` as Day;

/** The first and the last day of a period as of `today`; empty where it has none. */
export function daysOf(period: Period, today: Day): Days {
  switch (period) {
    case 'all':
      return { from: '', to: '' };
    case 'week':
      return { from: addDays(today, -6), to: today };
    case 'month':
      return { from: addDays(today, -29), to: today };
    case 'this-month':
      return { from: firstOfMonth(today), to: today };
    case 'last-month': {
      const to = addDays(firstOfMonth(today), -1);
      return { from: firstOfMonth(to), to };
    }
  }
}
