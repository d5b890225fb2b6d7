import { i18n } from '#i18n';
import { shortened } from '@/components/shortened';
import { MAX_TEXT } from '@/utils/drafts/draft';
import type { QueueGroup } from '@/utils/drafts/queue-days';
import type { QueueEntry } from '@/utils/drafts/queue-entry';
import { MAX_ACCOUNT, type PostFormError } from '@/utils/drafts/queue-form';

const MOST_OF_TITLE = 48;

/** By which a post is told from others: the beginning of its text. */
export const postTitle = ({ text }: Pick<QueueEntry, 'text'>) => shortened(text, MOST_OF_TITLE);

/** "Tuesday 1 December 2026" of a day like `2026-12-01`. */
function weekdayText(day: string, locale: string): string {
  const options = { dateStyle: 'full', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}

/** "10:00" in the browser's language; `at` in milliseconds since 1970. */
export const timeText = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);

/** "1 Dec 2026, 10:00" in the browser's language. */
export const momentText = (at: number, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

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
      return i18n.t('queue.textTooLong', [String(MAX_TEXT)]);
    case 'networkMissing':
      return i18n.t('queue.networkMissing');
    case 'accountTooLong':
      return i18n.t('queue.accountTooLong', [String(MAX_ACCOUNT)]);
    case 'whenShape':
      return i18n.t('queue.whenShape');
  }
}
