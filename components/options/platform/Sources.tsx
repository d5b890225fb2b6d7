import { i18n } from '#i18n';
import { onDayText } from '@/components/dates';
import { OutLink } from '@/components/ui/OutLink';
import { evidenceText } from '@/components/words';
import type { Evidence } from '@/utils/availability/fields';
import { shownHost } from '@/utils/availability/safe-link';

const editionKeys = { older: 'platform.olderText', newer: 'platform.newerText' } as const;

interface SourcesProps {
  readonly evidence: readonly Evidence[];
  readonly locale: string;
}

/** The sources of a statement: what they are, what they support, when they were read. */
export const Sources = ({ evidence, locale }: SourcesProps) => (
  <div class="history">
    <h4>{i18n.t('platform.sources')}</h4>
    {evidence.length === 0 ? (
      <p>{i18n.t('platform.noSources')}</p>
    ) : (
      <ul>
        {evidence.map((each) => (
          <li key={`${each.url} ${each.edition}`}>
            <OutLink address={each.url}>{each.title ?? shownHost(each.url)}</OutLink>{' '}
            <span class="quiet small">{detailsOf(each, locale)}</span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

const detailsOf = ({ kind, url, title, supports, read, edition }: Evidence, locale: string) =>
  [
    evidenceText(kind),
    ...(title ? [shownHost(url)] : []),
    ...(edition ? [i18n.t(editionKeys[edition])] : []),
    ...(supports.includes('date') ? [i18n.t('platform.supportsDate')] : []),
    i18n.t('platform.read', [onDayText(read, locale)]),
  ].join(' · ');
