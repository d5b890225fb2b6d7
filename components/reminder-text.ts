import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { shortened } from '@/components/shortened';
import { soonText, subjectText } from '@/components/words';
import type { Upcoming } from '@/utils/availability/changes';

/** An announced change as a notification; `network` is the shown name, `null` for a whole product. */
export function reminderText(
  { platform, actions, contents, announcement }: Upcoming,
  network: string | null,
  locale: string,
) {
  const subject =
    network === null
      ? i18n.t('reminder.whole')
      : i18n.t('aside', [network, subjectText(actions, contents)]);
  return {
    title: i18n.t('reminder.title', [platform.name]),
    message: i18n.t('pair', [subject, soonText(announcement, locale)]),
  };
}

const MOST_SHOWN = 140;

/** Due posts as a notification; each with its network's shown name. */
export function postReminderText(
  posts: readonly { readonly network: string; readonly text: string }[],
) {
  const [first] = posts;
  if (posts.length > 1 || !first)
    return {
      title: counted('queue.missedTitle', posts.length),
      message: i18n.t('queue.missedText'),
    };
  return {
    title: i18n.t('queue.dueTitle', [first.network]),
    message: shortened(first.text, MOST_SHOWN),
  };
}
