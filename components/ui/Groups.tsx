import { i18n } from '#i18n';
import { actionsText } from '@/components/words';
import type { CellGroup } from '@/utils/availability/matrix';
import { StatusChip } from './StatusChip';
import { SoonChip } from './StatusLine';

/** The statuses of one product on one network; what they concern is read out and shown on hover. */
export const Groups = ({
  groups,
  locale,
}: {
  readonly groups: readonly CellGroup[];
  readonly locale: string;
}) =>
  groups.length === 0 ? (
    <span class="quiet">
      <span aria-hidden="true">–</span>
      <span class="spoken">{i18n.t('board.nothing')}</span>
    </span>
  ) : (
    <ul class="groups">
      {groups.map((group) => (
        <li key={keyOf(group)} title={actionsText(group.actions)}>
          <StatusChip status={group.status} />
          {group.lastKnown && <span class="quiet small"> {i18n.t('board.stale')}</span>}
          {group.announcement && <SoonChip announcement={group.announcement} locale={locale} />}
          <span class="spoken">
            {i18n.t('colon')}
            {actionsText(group.actions)}
          </span>
        </li>
      ))}
    </ul>
  );

const keyOf = ({ status, lastKnown, announcement }: CellGroup) =>
  [status, lastKnown, announcement?.since.value].join(' ');
