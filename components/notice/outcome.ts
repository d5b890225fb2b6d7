import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import type { HandOff } from '@/utils/drafts/hand-off';
import type { CollectReply } from '@/utils/plan/collect-handle';

/** How much of a network's limit a text uses. */
export interface TextUse {
  readonly network: string;
  readonly used: number;
  readonly limit: number;
}

/** What came of a press on the notice. */
export type Outcome =
  | { readonly kind: 'copied' | 'not-copied' | 'no-text' | 'refused' | 'report-copied' }
  /** An earlier text was put back, or the page did not take it. */
  | { readonly kind: 'is-back' | 'not-back' | 'not-back-copied' }
  /** Posts of the page were handed to the queue's page, or not. */
  | { readonly kind: 'collect'; readonly reply: CollectReply }
  | {
      /** Also where nothing was opened, because only a link could have gone along. */
      readonly kind: 'opened';
      /** The network's name. */
      readonly label: string;
      /** What went along. */
      readonly carries: HandOff['carries'];
      /** How much of the network's limit the text uses; `null` where the limit is not known. */
      readonly count: Pick<TextUse, 'used' | 'limit'> | null;
    };

/** Says what came of it. */
export function outcomeText(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'copied':
      return i18n.t('notice.copied');
    case 'not-copied':
      return i18n.t('notice.notCopied');
    case 'no-text':
      return i18n.t('notice.noText');
    case 'is-back':
      return i18n.t('kept.isBack');
    case 'not-back':
      return i18n.t('kept.notBackNorCopied');
    case 'not-back-copied':
      return i18n.t('kept.notBack');
    case 'refused':
      return i18n.t('notice.refused');
    case 'report-copied':
      return i18n.t('notice.reportCopied');
    case 'collect':
      return collectText(outcome.reply);
    case 'opened':
      return openedText(outcome);
  }
}

function collectText(reply: CollectReply): string {
  switch (reply) {
    case 'opened':
      return i18n.t('notice.collectOpened');
    case 'private':
      return i18n.t('notice.collectPrivate');
    case 'full':
      return i18n.t('notice.collectFull');
    case 'off':
      return i18n.t('switchedOff.queue');
    case 'unreachable':
      return i18n.t('notice.collectFailed');
  }
}

/** "15 of 280 characters". */
export const usedText = ({ limit, used }: Pick<TextUse, 'used' | 'limit'>): string =>
  i18n.t(used > limit ? 'notice.usedTooMany' : 'notice.used', [figure(used), figure(limit)]);

function openedText({ carries, count, label }: Extract<Outcome, { kind: 'opened' }>): string {
  if (carries === 'nothing') return i18n.t('notice.openedWithout', [label]);
  if (carries === 'needs-link') return i18n.t('notice.needsLink', [label]);
  if (carries === 'link') return i18n.t('notice.openedLink', [label]);
  if (count === null) return i18n.t('notice.openedPlain', [label]);
  const figures: [string, string, string] = [label, figure(count.used), figure(count.limit)];
  return count.used > count.limit
    ? i18n.t('notice.openedTooLong', figures)
    : i18n.t('notice.opened', figures);
}
