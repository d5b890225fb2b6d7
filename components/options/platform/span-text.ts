import { i18n } from '#i18n';
import { onText, sinceText, untilText } from '@/components/dates';
import { statusText } from '@/components/words';
import type { Span } from '@/utils/availability/span-schema';

/** One span in words; `isAhead`: it has not begun: "Removed since 25 April 2023, announced on 19 April 2023". */
export function spanText(
  { status, since, until, announced }: Span,
  isAhead: boolean,
  locale: string,
): string {
  const name = statusText(status);
  const begun = since
    ? i18n.t('pairOf', [name, isAhead ? onText(since, locale) : sinceText(since, locale)])
    : i18n.t('platform.historyOpen', [name]);
  const ended =
    until === 'unknown'
      ? i18n.t('platform.historyEnded', [begun])
      : until
        ? i18n.t('platform.historyUntil', [begun, untilText(until, locale)])
        : begun;
  return announced ? i18n.t('platform.announcedOn', [ended, onText(announced, locale)]) : ended;
}
