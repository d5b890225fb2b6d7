import ical, { ICalAlarmType } from 'ical-generator';
import type { QueuedPost } from './queued-post';

/** A post for a calendar: under which title it stands there, and where it is posted. */
export interface CalendarPost extends QueuedPost {
  readonly title: string;
  /** The address that opens the network's own composer with the text; `null` where there is none. */
  readonly url: string | null;
}

export interface CalendarOptions {
  /** The calendar's name. */
  readonly name: string;
  /** When the file is written, in milliseconds since 1970. */
  readonly now: number;
  /** How long before its time each post is announced, in minutes. */
  readonly alarmMinutes: number;
}

const LASTS_MS = 15 * 60_000;

/** Posts that have a time, as an iCalendar file with an alarm for each; the same posts keep their identity. */
export function postsCalendar(
  posts: readonly CalendarPost[],
  { name, now, alarmMinutes }: CalendarOptions,
): string {
  const calendar = ical({ name, prodId: { company: 'Compose Guard', product: 'queue' } });
  for (const { at, id, text, title, url } of posts) {
    if (at === null) continue;
    const event = calendar.createEvent({
      id: `${id}@compose-guard`,
      stamp: new Date(now),
      start: new Date(at),
      end: new Date(at + LASTS_MS),
      summary: title,
      description: url === null ? text : `${text}\n\n${url}`,
      url,
    });
    event.createAlarm({
      description: title,
      trigger: alarmMinutes * 60,
      type: ICalAlarmType.display,
    });
  }
  return `${calendar.toString()}\r\n`;
}
