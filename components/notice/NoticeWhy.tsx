import { i18n } from '#i18n';
import { checkedText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { OutLink } from '@/components/ui/OutLink';
import { actionsText, causeText, evidenceText, soonText, statusText } from '@/components/words';
import { shownHost } from '@/utils/availability/safe-link';
import type { Summary } from '@/utils/plan/summary';
import { allTerms, becauseText } from './short-terms';

/** The statement behind a notice: status, actions, sources and when they were last checked. */
export function NoticeWhy({ summary, locale }: { summary: Summary; locale: string }) {
  const { actions, verdict, label } = summary;
  const { announcement, cause, reason, evidence, alternatives, lastChecked } = verdict;
  const because = becauseText(verdict);
  const links = new Map(alternatives.flatMap(({ url, name }) => (url ? [[url, name]] : [])));
  return (
    <div class="why">
      <p>
        <b>{label}</b>
        {i18n.t('colon')}
        {rowText([
          i18n.t('aside', [statusText(verdict.status), actionsText(actions)]),
          ...(announcement ? [soonText(announcement, locale)] : []),
        ])}
      </p>
      {allTerms(verdict, locale).map((term) => (
        <p key={term}>{term}</p>
      ))}
      {because && <p>{because}</p>}
      {cause && <p>{causeText(cause, label, locale)}</p>}
      {reason.kind === 'rule' && <p>{reason.note || i18n.t('notice.noSource')}</p>}
      {reason.from?.kind === 'pack' && <p>{i18n.t('packs.fromPack', [reason.from.name])}</p>}
      {evidence.map(({ url, kind, title }) => (
        <p key={url}>
          {i18n.t('notice.source')} <OutLink address={url}>{title ?? shownHost(url)}</OutLink>{' '}
          <span class="quiet">
            {title ? rowText([evidenceText(kind), shownHost(url)]) : evidenceText(kind)}
          </span>
        </p>
      ))}
      {links.size > 0 && (
        <p>
          {i18n.t('notice.alternatives')}
          {[...links].map(([url, name]) => (
            <span key={url}>
              {' '}
              <OutLink address={url}>{name}</OutLink>
            </span>
          ))}
        </p>
      )}
      {lastChecked && <p class="quiet">{checkedText(lastChecked, locale)}</p>}
    </div>
  );
}
