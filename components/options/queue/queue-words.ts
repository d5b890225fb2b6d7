import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { shortened } from '@/components/shortened';
import { MAX_TEXT } from '@/utils/drafts/draft';
import type { QueueGroup } from '@/utils/drafts/queue-days';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { MAX_ACCOUNT, type PostFormError } from '@/utils/drafts/queue-form';

const MOST_OF_TITLE = 48;

/** By which a post is told from others: the beginning of its text. */
export const postTitle = ({ text }: Pick<QueueEntry, 'text'>) => shortened(text, MOST_OF_TITLE);

const STYLES = {
  day: { dateStyle: 'full', timeZone: 'UTC' },
  time: { timeStyle: 'short' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// To make one is dear, and a queue may hold hundreds of posts.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(style: keyof typeof STYLES, locale: string): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, STYLES[style]);
  formats.set(key, format);
  return format;
}

/** "Tuesday 1 December 2026" of a day like `2026-12-01`. */
const weekdayText = (day: string, locale: string) =>
  formatIn('day', locale).format(new Date(`${day}T00:00:00Z`));

/** "10:00" in the browser's language; `at` in milliseconds since 1970. */
export const timeText = (at: number, locale: string) => formatIn('time', locale).format(at);

/** "1 Dec 2026, 10:00" in the browser's language. */
export const momentText = (at: number, locale: string) => formatIn('moment', locale).format(at);

/** The heading over the posts of one day. */
export function groupTitle({ day, kind }: Pick<QueueGroup, 'day' | 'kind'>, locale: string) {
  const date = day === null ? '' : weekdayText(day, locale);
  switch (kind) {
    case 'overdue':
      return i18n.t('queue.overdue');
    case 'today':
      return i18n.t('queue.dayNamed', [i18n.t('queue.today'), date]);
    case 'tomorrow':
      return i18n.t('queue.dayNamed', [i18n.t('queue.tomorrow'), date]);
    case 'later':
      return date;
    case 'no-time':
      return i18n.t('queue.noTime');
  }
}

/** What would be right, in one sentence; `undefined` when nothing is wrong. */
export function postErrorText(error: PostFormError | undefined): string | undefined {
  switch (error) {
    case undefined:
      return undefined;
    case 'textMissing':
      return i18n.t('queue.textMissing');
    case 'textTooLong':
      return i18n.t('queue.textTooLong', [figure(MAX_TEXT)]);
    case 'networkMissing':
      return i18n.t('queue.networkMissing');
    case 'accountTooLong':
      return i18n.t('queue.accountTooLong', [figure(MAX_ACCOUNT)]);
    case 'whenShape':
      return i18n.t('queue.whenShape');
  }
}
