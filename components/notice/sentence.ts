import { i18n } from '#i18n';
import { onDayText, onText, sinceText } from '@/components/dates';
import { scopeSentences } from '@/components/scope';
import { listText } from '@/components/words';
import type { StillHere, Summary } from '@/utils/plan/summary';

/** What happened to a network on this platform, when, and to whom where not to everyone. */
export const sentenceOf = (summary: Summary, platform: string, locale: string): string =>
  [eventOf(summary, platform, locale), ...scopeSentences(summary.verdict)].join(' ');

function eventOf({ label, verdict }: Summary, platform: string, locale: string): string {
  if (verdict.announcement) {
    const { since, daysLeft } = verdict.announcement;
    const date = onText(since, locale);
    return `${i18n.t('notice.announced', [label, platform, date])} ${i18n.t('notice.daysLeft', daysLeft, [String(daysLeft)])}`;
  }
  switch (verdict.status) {
    case 'removed':
      return verdict.since
        ? i18n.t('notice.removedSince', [label, platform, sinceText(verdict.since, locale)])
        : i18n.t('notice.removed', [label, platform]);
    case 'limited':
      return i18n.t('notice.limited', [label, platform]);
    case 'paid':
      return i18n.t('notice.paid', [label, platform]);
    case 'closed-to-new':
      return i18n.t('notice.closedToNew', [label, platform]);
    case 'works':
    case 'not-offered':
    case 'unknown':
      return i18n.t('notice.ownRule', [label]);
  }
}

/** What still works here, as far as the list knows; empty when it knows nothing. */
export function stillSentence({ working, lastSeen }: StillHere, locale: string): string {
  const sentences: string[] = [];
  if (working.length === 1) sentences.push(i18n.t('notice.stillWorks', [working[0] ?? '']));
  if (working.length > 1) sentences.push(i18n.t('notice.stillWorkMany', [listText(working)]));
  if (lastSeen)
    sentences.push(
      i18n.t('notice.lastSeen', [listText(lastSeen.labels), onDayText(lastSeen.day, locale)]),
    );
  return sentences.join(' ');
}
