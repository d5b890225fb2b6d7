import { i18n } from '#i18n';
import { onDayText, onText, sinceText } from '@/components/dates';
import { scopeSentences } from '@/components/scope';
import { listText, statusText } from '@/components/words';
import type { Announcement } from '@/utils/availability/timeline';
import { isWorse } from '@/utils/plan/effect';
import type { StillHere, Summary } from '@/utils/plan/summary';
import type { Verdict } from '@/utils/plan/types';

/** What happened to a network on this platform, when, and to whom where not to everyone. */
export function sentenceOf({ label, verdict }: Summary, platform: string, locale: string): string {
  const { announcement, reason, status } = verdict;
  if (announcement && isWorse(announcement))
    return announcementOf(announcement, label, platform, locale);
  if (reason.kind === 'rule' && status !== 'removed') return i18n.t('notice.ownRule', [label]);
  return [stateOf(verdict, label, platform, locale), ...scopeSentences(verdict)].join(' ');
}

function announcementOf(coming: Announcement, label: string, platform: string, locale: string) {
  const { since, daysLeft, status } = coming;
  const date = onText(since, locale);
  const isEnd = status === 'removed' || status === 'not-offered';
  const change = isEnd
    ? i18n.t('notice.announced', [label, platform, date])
    : i18n.t('notice.changes', [label, platform, date, statusText(status)]);
  return `${change} ${i18n.t('notice.daysLeft', daysLeft, [String(daysLeft)])}`;
}

function stateOf({ status, since }: Verdict, label: string, platform: string, locale: string) {
  switch (status) {
    case 'removed':
      return since
        ? i18n.t('notice.removedSince', [label, platform, sinceText(since, locale)])
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
