import { i18n } from '#i18n';
import { actionsText } from '@/components/words';
import type { Summary } from '@/utils/plan/summary';
import { sentenceOf } from './sentence';

/** What a report tells of the page and the extension. */
export interface Reported {
  readonly platform: string;
  readonly summaries: readonly Summary[];
  /** Host and path of the page, without what may be secret. */
  readonly address: string;
  /** The day up to which the list was brought. */
  readonly edition: string;
  /** The extension's version. */
  readonly version: string;
  readonly locale: string;
}

function about({ actions, label, verdict, ...rest }: Summary, platform: string, locale: string) {
  const { reason } = verdict;
  const source =
    reason.kind === 'rule' ? i18n.t('notice.noSource') : `${reason.platform}/${reason.statement}`;
  return [
    i18n.t('pair', [label, actionsText(actions)]),
    sentenceOf({ label, verdict, ...rest }, platform, locale),
    source,
  ];
}

/** A report of what the notice says, for whoever keeps the list; nothing that was written is in it. */
export const reportText = (reported: Reported): string => {
  const { address, edition, locale, platform, summaries, version } = reported;
  return [
    i18n.t('notice.reportOf', [version, edition]),
    i18n.t('pair', [platform, address]),
    ...summaries.flatMap((summary) => about(summary, platform, locale)),
  ].join('\n');
};
