import { i18n } from '#i18n';
import { soonText, subjectText } from '@/components/words';
import type { Upcoming } from '@/utils/availability/changes';

/** An announced change as a notification; `network` is the shown name, `null` for a whole product. */
export function reminderText(
  { platform, actions, contents, announcement }: Upcoming,
  network: string | null,
  locale: string,
) {
  const subject =
    network === null ? i18n.t('reminder.whole') : `${network} (${subjectText(actions, contents)})`;
  return {
    title: i18n.t('reminder.title', [platform.name]),
    message: i18n.t('pair', [subject, soonText(announcement, locale)]),
  };
}
