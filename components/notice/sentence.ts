import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { onDayText, onText, sinceText } from '@/components/dates';
import { scopeSentences } from '@/components/scope';
import { actionsText, listText, statusText } from '@/components/words';
import type { Announcement } from '@/utils/availability/timeline';
import type { ReasonWord } from '@/utils/availability/vocabulary';
import { isWorse } from '@/utils/plan/effect';
import type { StillHere, Summary } from '@/utils/plan/summary';
import type { Verdict } from '@/utils/plan/types';
import { becauseText, firstTerm } from './short-terms';

/** No longer list of actions than this stands in the first sentences. */
const MOST_ACTIONS = 3;
/** Reasons that tell what a person can do about it. */
const TELLING: readonly (ReasonWord | null)[] = ['plan', 'own-key', 'quota'];

/** What happened to a network on this platform, when, to whom, and how much is still possible. */
export function sentenceOf(
  { label, only, verdict }: Pick<Summary, 'label' | 'only' | 'verdict'>,
  platform: string,
  locale: string,
): string {
  const { announcement, reason, status } = verdict;
  if (announcement && isWorse(announcement))
    return announcementOf(announcement, label, platform, locale);
  if (reason.kind === 'rule' && status !== 'removed') return ruleSentence(verdict, label);
  const isPart = only.length > 0 && only.length <= MOST_ACTIONS;
  const concerned = isPart ? [i18n.t('scope.only', [actionsText(only)])] : [];
  return [
    stateOf(verdict, label, platform, locale),
    ...concerned,
    ...details(verdict, locale),
  ].join(' ');
}

/** Quota or price, then whom it concerns; where neither is known, the reason. */
function details(verdict: Verdict, locale: string): string[] {
  if (verdict.status === 'removed') return scopeSentences(verdict);
  const known = [firstTerm(verdict, locale), ...scopeSentences(verdict)].filter(Boolean);
  if (known.length > 0 || !TELLING.includes(verdict.because)) return known;
  return [becauseText(verdict)];
}

const leftKeys = {
  exact: 'notice.daysLeft',
  about: 'notice.daysLeftAbout',
  by: 'notice.daysLeftAtMost',
} as const;

function leftText({ since, daysLeft }: Announcement): string {
  // Days are counted to the first one that a month or a year can mean.
  const key = since.precision === 'day' ? leftKeys[since.qualifier] : 'notice.daysLeftAtLeast';
  return countedOrNone(key, daysLeft);
}

function announcementOf(coming: Announcement, label: string, platform: string, locale: string) {
  const { since, status } = coming;
  const date = onText(since, locale);
  const isEnd = status === 'removed' || status === 'not-offered';
  const change = isEnd
    ? i18n.t('notice.announced', [label, platform, date])
    : i18n.t('notice.changes', [label, platform, date, statusText(status)]);
  return `${change} ${leftText(coming)}`;
}

const stateKeys = {
  removed: 'notice.removed',
  limited: 'notice.limited',
  paid: 'notice.paid',
  'closed-to-new': 'notice.closedToNew',
} as const;
const sinceKeys = {
  removed: 'notice.removedSince',
  limited: 'notice.limitedSince',
  paid: 'notice.paidSince',
  'closed-to-new': 'notice.closedToNewSince',
} as const;

function ruleSentence({ reason }: Verdict, label: string): string {
  return reason.from?.kind === 'pack'
    ? i18n.t('notice.packRule', [label, reason.from.name])
    : i18n.t('notice.ownRule', [label]);
}

function stateOf(verdict: Verdict, label: string, platform: string, locale: string) {
  const { status, since } = verdict;
  if (status === 'works' || status === 'not-offered' || status === 'unknown')
    return ruleSentence(verdict, label);
  return since
    ? i18n.t(sinceKeys[status], [label, platform, sinceText(since, locale)])
    : i18n.t(stateKeys[status], [label, platform]);
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
