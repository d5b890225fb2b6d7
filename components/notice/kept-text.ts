import { i18n } from '#i18n';
import { plannedText } from '@/components/moments';
import type { Announcement } from '@/utils/availability/timeline';
import { isWorse } from '@/utils/plan/effect';
import type { KeptState } from '@/utils/plan/kept';
import { isBehind } from '@/utils/plan/planned';
import type { Summary } from '@/utils/plan/summary';

const refusals = {
  private: 'kept.private',
  full: 'kept.full',
  failed: 'kept.failed',
} as const;

/** What has become of the text in a panel; empty where nothing is to be said. */
export function keptText(state: KeptState): string {
  switch (state.kind) {
    case 'nothing':
    case 'orphaned':
      return '';
    case 'kept':
      return i18n.t(state.isCut ? 'kept.cut' : 'kept.kept');
    case 'kept-aside':
      return i18n.t('kept.aside');
    case 'refused':
      return state.why === 'off' ? '' : i18n.t(refusals[state.why]);
  }
}

/** Whether the person should do something about it. */
export const isTrouble = (state: KeptState): boolean =>
  state.kind === 'kept-aside' ||
  (state.kind === 'refused' && (state.why === 'full' || state.why === 'failed'));

function behindText(coming: Announcement, plannedFor: string, label: string, locale: string) {
  const behind = isBehind(coming, plannedFor);
  if (behind === 'no') return '';
  const words: [string, string] = [plannedText(plannedFor, locale), label];
  const isEnd = coming.status === 'removed' || coming.status === 'not-offered';
  if (!isEnd) return i18n.t('kept.plannedLess', words);
  return i18n.t(behind === 'yes' ? 'kept.plannedBehind' : 'kept.plannedPerhaps', words);
}

/** Which networks will no longer work, or less, when the post is to go out: one sentence each. */
export const plannedSentences = (
  summaries: readonly Summary[],
  plannedFor: string,
  locale: string,
): string[] =>
  summaries.flatMap(({ label, verdict: { announcement } }) =>
    announcement && isWorse(announcement)
      ? behindText(announcement, plannedFor, label, locale) || []
      : [],
  );
