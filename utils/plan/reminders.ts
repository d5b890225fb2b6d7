import type { Upcoming } from '@/utils/availability/changes';

/** A change that people are to be reminded of, once a week and once a day before. */
export interface Reminder {
  /** The same for the same change and time, so that nothing is told twice. */
  readonly key: string;
  readonly upcoming: Upcoming;
}

const WEEK = 7;
const DAY = 1;

/** The reminders due for `changes`; those whose keys are in `told` have been given. */
export function dueReminders(changes: readonly Upcoming[], told: readonly string[]): Reminder[] {
  return changes.flatMap((upcoming): Reminder[] => {
    const { announcement, platform, statement } = upcoming;
    const { daysLeft, since } = announcement;
    if (daysLeft > WEEK) return [];
    const when = daysLeft > DAY ? 'week' : 'day';
    const key = [platform.id, statement ?? '', since.value, when].join('/');
    return told.includes(key) ? [] : [{ key, upcoming }];
  });
}
