import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { rowText } from '@/components/lists';
import { subjectText } from '@/components/words';
import type { UpcomingLine } from '@/utils/availability/glimpse';
import { SoonChip } from './StatusLine';

interface UpcomingListProps {
  readonly changes: readonly UpcomingLine[];
  readonly networkLabel: (id: string) => string;
  readonly locale: string;
  /** Opens the page of a platform; without it the name is a link inside the options page. */
  readonly onOpen?: (route: string) => void;
}

/** Announced changes, each with the days that are left. */
export const UpcomingList = ({ changes, networkLabel, locale, onOpen }: UpcomingListProps) => (
  <ul class="upcoming">
    {changes.map(({ platform, statement, network, actions, contents, announcement }) => {
      const route = `#/platforms/${platform.id}`;
      const { daysLeft } = announcement;
      return (
        <li key={`${platform.id} ${statement}`}>
          <p>
            {onOpen ? (
              <button type="button" class="button plain link" onClick={() => onOpen(route)}>
                {platform.name}
              </button>
            ) : (
              <a href={route}>{platform.name}</a>
            )}
            {i18n.t('colon')}
            {network === null
              ? i18n.t('changes.whole')
              : rowText([networkLabel(network), subjectText(actions, contents)])}
          </p>
          <p class="groups">
            <SoonChip announcement={announcement} locale={locale} />
            <b>{countedOrNone('popup.daysLeft', daysLeft)}</b>
          </p>
        </li>
      );
    })}
  </ul>
);
